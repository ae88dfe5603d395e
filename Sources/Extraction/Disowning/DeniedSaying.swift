import English
import ReportedSpeech

extension DisowningRule {
  /// A denial of what is so, "denied that the gate was rotten", is another thing: nobody had put words into a mouth.
  static let deniedSaying = DisowningRule(
    id: "denied-saying",
    summary: "NAME denied ever saying “…”; NAME said she had never said “…”",
    examples: [
      "Ann Lee ⟨d:denied ever saying⟩ ⟨q:“the gate is rotten to the core.”⟩",
      "Ann Lee insisted ⟨q:she ⟨d:had never said⟩ “the gate is rotten to the core.”⟩",
    ],
    polarity: .denied
  ) { findings in
    findings.drafts.indices.compactMap { draft in findings.denial(of: draft).map { (draft, $0) } }
  }
}

extension Findings {
  /// The denial in front of a quotation that a draft holds.
  fileprivate func denial(of draft: Int) -> Range<Int>? {
    for fragment in drafts[draft].fragments {
      for mark in fragment where opensQuotation(mark) {
        if let denial = denialOfSaying(before: mark), !text.tokens[denial.lowerBound].isQuoted { return denial }
      }
    }
    return nil
  }

  private func opensQuotation(_ i: Int) -> Bool {
    text.quotations.indices.contains(Int(text.tokens[i].quotation))
      && text.quotations[Int(text.tokens[i].quotation)].open == i
  }

  /// "never said", "denied ever having said that", "did not say"; not "would never say" and "did not say whether".
  private func denialOfSaying(before mark: Int) -> Range<Int>? {
    var verb = mark - 1
    while verb > 0, text.tokens[verb].is(.that) || [.comma, .colon].contains(text.tokens[verb].kind) { verb -= 1 }
    // "never uttered the words “…”".
    if verb > 1, text.word(verb, is: "words"), text.tokens[verb - 1].is(.determiner) { verb -= 2 }
    guard verb > 0, text.tokens[verb].is(.reporting), text.entry(verb).frame.contains(.quote) else { return nil }
    var hasAuxiliary = false
    for i in stride(from: verb - 1, through: max(0, verb - 6), by: -1) {
      let token = text.tokens[i]
      if text.isOne(i, of: Untruth.denying) || text.word(i, is: "never") { return i..<verb + 1 }
      if token.is(.negation) { return hasAuxiliary || isDone(i) || isDone(i - 1) ? i..<verb + 1 : nil }
      hasAuxiliary = hasAuxiliary || isDone(i)
      let isBetween =
        isDone(i) || token.is([.subjectPronoun, .that, .adverb]) || text.word(i, is: "having")
        || text.word(i, is: "ever")
        || token.shape.contains(.capital)
      guard isBetween, token.isWord else { return nil }
    }
    return nil
  }

  /// "did", "had", with a negation behind or in it.
  private func isDone(_ i: Int) -> Bool { i >= 0 && text.tokens[i].is([.do, .have]) }
}
