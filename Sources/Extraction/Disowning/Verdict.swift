import English

extension DisowningRule {
  static let verdict = DisowningRule(
    id: "verdict",
    summary: "We rate this claim Pants on Fire; Verdict: False; FALSE: …",
    examples: [
      "Ann Lee said ⟨q:“the gate is rotten,”⟩ a post claims. ⟨d:We rate this claim False⟩.",
      "⟨d:FALSE⟩: Ann Lee said ⟨q:“the gate is rotten to the core.”⟩",
    ]
  ) { findings in
    let labelled = findings.drafts.indices.compactMap { draft in findings.label(before: draft).map { (draft, $0) } }
    guard let rating = findings.rating else { return labelled }
    let checked = findings.drafts.indices.filter { findings.isCarried($0) && !findings.isOfItself($0) }
    return labelled + checked.map { ($0, rating) }
  }
}

extension Findings {
  /// "FALSE: Lee said …".
  fileprivate func label(before draft: Int) -> Range<Int>? {
    let paragraph = text.paragraphs[text.sentences[drafts[draft].sentence].paragraph]
    let first = paragraph.lowerBound
    guard text.isOne(first, of: Untruth.verdicts), first + 1 < paragraph.upperBound,
      text.tokens[first + 1].kind == .colon
    else { return nil }
    return first..<first + 1
  }

  /// "an account that describes itself as “fake news”": what it is called is not what it has put about.
  fileprivate func isOfItself(_ draft: Int) -> Bool {
    drafts[draft].fragments.first.map { text.tokens[$0.lowerBound].is(.reflexive) } ?? false
  }

  /// The sentence that rates what the text is there to check.
  fileprivate var rating: Range<Int>? {
    for sentence in text.sentences {
      let range = text.content(of: sentence)
      guard range.count <= 40, let word = range.first(where: { isRating($0, range) }), isOwnVoice(word) else {
        continue
      }
      return range.lowerBound..<word + 1
    }
    return nil
  }

  private func isRating(_ i: Int, _ range: Range<Int>) -> Bool {
    let isWorst =
      text.word(i, is: "fire") && i - 2 >= range.lowerBound && text.word(i - 2, is: "pants")
      || text.word(i, is: "pinocchios")
    guard isWorst || text.isOne(i, of: Untruth.verdicts) else { return false }
    return range.prefix(while: { $0 < i }).contains { k in
      ["rate", "rated", "rates", "rating", "verdict", "ruling", "conclusion", "judge", "judged", "deem"]
        .contains { text.word(k, is: $0) }
    }
  }
}
