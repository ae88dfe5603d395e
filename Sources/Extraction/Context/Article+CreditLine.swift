import English
import ReportedSpeech

extension Article {
  /// "SPRINGFIELD (Northwire) —", "© 2026 Northwire": where the text says whose it is, as what every statement of it
  /// was taken from. Nil where the credit stands in no line of the text.
  func creditCitation(in body: ScannedText) -> Citation? {
    guard let credit, let place = body.creditLine(credit) else { return nil }
    return Citation(kind: .outlet, outlet: credit, passage: body.passage(place))
  }
}

extension ScannedText {
  /// The outlet's name in the dateline or in one of the last lines; what stands between is about other things.
  func creditLine(_ name: String) -> Range<Int>? {
    let words = name.split(separator: " ").map { Array($0.utf8) }
    guard !words.isEmpty, let first = paragraphs.first else { return nil }
    let opening = first.lowerBound..<min(first.lowerBound + 25, first.upperBound)
    for range in [opening] + paragraphs.suffix(4).reversed() {
      for i in range where i + words.count <= range.upperBound {
        let here = words.indices.allSatisfy { k in
          let token = tokens[i + k]
          return bytes[Int(token.start)..<Int(token.end)].elementsEqual(words[k])
        }
        if here { return i..<i + words.count }
      }
    }
    return nil
  }
}
