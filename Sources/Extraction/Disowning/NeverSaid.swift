import English

extension DisowningRule {
  static let neverSaid = DisowningRule(
    id: "never-said",
    summary: "NAME never said that …; NAME did not say “…”",
    examples: [
      "Ann Lee ⟨d:never said⟩ ⟨q:the gate was rotten⟩.",
      "Ann Lee ⟨d:did not say⟩ ⟨q:“the gate is rotten to the core.”⟩",
    ]
  ) { findings in
    findings.drafts.indices.compactMap { draft in findings.denialOfSpeech(in: draft).map { (draft, $0) } }
  }
}

extension Findings {
  /// "did not say whether", "would not say": that is silence, and disowns nothing.
  fileprivate func denialOfSpeech(in index: Int) -> Range<Int>? {
    let draft = drafts[index]
    guard draft.polarity == .declined, draft.cueClass == .speech, draft.rule != AttributionRule.quotedAsSaying.id,
      let cue = draft.cue,
      let first = draft.fragments.first,
      !first.isEmpty, !text.tokens[first.lowerBound].is(.wh) || text.tokens[first.lowerBound].isQuoted,
      draft.mention != nil || text.part == .title
    else { return nil }
    let isNever = cue.contains { text.word($0, is: "never") }
    let isNot = cue.contains { text.tokens[$0].is(.do) } && cue.contains { text.tokens[$0].is(.negation) }
    let isQuoted = draft.fragments.contains { $0.contains { text.tokens[$0].isQuoted } }
    let verb = cue.last { text.tokens[$0].is(.reporting) } ?? cue.upperBound - 1
    let isClause =
      text.entry(verb).frame.contains(.clause) && text.hasFinite(first) && !text.isOne(verb, of: Untruth.naming)
      || text.entry(verb).frame.contains(.addressee) && text.hasFinite(first)
    guard isNever && (isClause || isQuoted) || isNot && (isQuoted || text.part == .title || isNoted(draft)) else {
      return nil
    }
    return cue
  }

  /// "No, the mayor did not say that", "contrary to what posts claim", or in a correction: what is denied has been claimed.
  private func isNoted(_ draft: Draft) -> Bool {
    let sentence = text.sentences[draft.sentence]
    let start = text.content(of: sentence).lowerBound
    return text.word(start, is: "no") || text.word(start, is: "contrary") || text.opensCorrection(sentence.paragraph)
  }
}
