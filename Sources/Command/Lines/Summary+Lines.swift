import Answers
import Stemma

extension Summary {
  /// What was added, revised, updated, unchanged, skipped, and why.
  var lines: [String] {
    let counts = [
      (added, "added"), (revised, "revised"), (updated, "updated"), (unchanged, "unchanged"), (skipped, "skipped"),
    ]
    let said = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    var lines = ["run \(run): \(said.isEmpty ? "nothing" : said); \(statements.of("statement"))"]
    if matched + unmatched > 0 {
      lines.append(
        "lists without texts: \(matched.of("entry")) of articles that are here, \(unmatched) of articles that are not")
    }
    lines += readings
    if stopped { lines.append("stopped at the first record that cannot be read; what came before it is kept") }
    return lines
  }

  /// What each input was taken for, where they are few, else how many were taken for what.
  private var readings: [String] {
    let inputs = formats.values.reduce(0, +)
    if inputs == decided.count { return decided.map { "\($0.input.printable): read as \($0.format)" } }
    let counts = formats.sorted { $0.key < $1.key }.map { "\($0.value) as \($0.key)" }
    return ["read " + counts.joined(separator: ", ")]
  }
}

extension RereadAnswer {
  var lines: [String] {
    let others = left == 0 ? "" : "; \(left.of("reading")) of another maker left as \(left == 1 ? "it is" : "they are")"
    return ["run \(run): \(reread.of("article")) read anew" + others]
  }
}

extension UndoAnswer {
  var lines: [String] {
    ["run \(run) is undone: \(articles.of("article")) and \(statements.of("statement")) removed"]
  }
}
