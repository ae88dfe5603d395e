import English

/// A quotation with one cue in front of it and another behind: whose words it is, is asked by the rule of either side.
extension Findings {
  /// “We will,” the Courier reported.
  func isPassedOn(_ quotation: Quotation, _ sentence: Sentence) -> Bool {
    guard let report = sites.first(where: { $0.verb > quotation.close }), isFree(report),
      text.word(report.verb, is: "reported") || text.word(report.verb, is: "reports")
    else { return false }
    return text.subject(before: report.group.lowerBound, from: quotation.close + 1)?.lowerBound == quotation.close + 1
  }

  /// "When somebody shouted,": the first comma of the sentence stands behind the cue.
  func opensSubordinate(_ site: Site, _ sentence: Sentence) -> Bool {
    text.tokens[sentence.start].is(.subordinator) && site.after < sentence.end && text.tokens[site.after].kind == .comma
      && (sentence.start..<site.after).allSatisfy { text.tokens[$0].kind == .word }
  }
}
