import Answers
import Stemma

extension FormatsAnswer {
  /// Each format with its first example, and what is read from that: key, outlet, publication, title.
  var lines: [String] {
    formats.flatMap { format -> [String] in
      guard let example = format.examples.first else { return ["\(format.id): \(format.summary)"] }
      let input = example.input.split(whereSeparator: \.isNewline).map { "    " + String($0).printable }
      return ["\(format.id): \(format.summary)"] + input + example.articles.map { "  → " + $0.printable } + [""]
    }
  }
}
