import ReportedSpeech

extension Opening {
  /// The claim's fullest wording, where that is more than the words shown: it holds them, or whoever is asked about would
  /// be shown words that he never said.
  package var fullestWording: String? {
    guard let claim else { return nil }
    guard let best = finding.evidence.first(where: { $0.claim == claim.id }) ?? finding.evidence.first else {
      return claim.text
    }
    guard let sentence = best.sentence, !best.marked("", "").contains(claim.text) else { return nil }
    let scalars = Array(sentence.text.unicodeScalars)
    let words = best.highlights.compactMap { range -> String? in
      let range = range.lowerBound - sentence.start..<range.upperBound - sentence.start
      guard range.lowerBound >= 0, range.upperBound <= scalars.count else { return nil }
      return String(String.UnicodeScalarView(scalars[range]))
    }
    let shown = AskedWords(words.joined(separator: " … "))
    let text = ArticleWords(claim.text, .body, near: shown)
    let holds = !text.runs(of: shown, in: Array(text.tokens.indices), reach: 80).isEmpty
    return holds ? Self.fullest + claim.text : nil
  }
}
