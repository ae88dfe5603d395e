import English

extension Findings {
  /// "rejected suggestions that he had fled", "brushed aside a claim that …", "ruled out that …": whoever turns away what
  /// others say has not said it. What stands in marks beside it, “nonsense”, he has.
  func refuses(_ draft: Draft) -> Bool {
    guard let first = draft.fragments.map(\.lowerBound).min(), let cue = draft.cue,
      mode(of: draft.fragments) == .indirect
    else { return false }
    // Behind a noun the verb stands in front: "dismissed as “rubbish” a claim that".
    let isNoun = draft.rule == AttributionRule.nounCue.id || isSaying(cue.lowerBound)
    let start = isNoun ? max(text.sentences[draft.sentence].start, cue.lowerBound - 8) : cue.lowerBound
    guard let refusal = (start..<cue.upperBound).last(where: isRefusal) else { return false }
    if text.word(refusal, is: "ruled") || text.word(refusal, is: "ruling") { return true }
    // The saying that is turned away stands between: in front of the clause, or as its head.
    let clause = (first..<min(first + 7, text.tokens.count)).first {
      text.tokens[$0].is(.that) || text.word($0, is: "of")
    }
    return clause.map { (refusal + 1..<max($0, refusal + 1)).contains(where: isSaying) } ?? false
  }

  private func isSaying(_ i: Int) -> Bool { text.tokens[i].is([.reportingNoun, .viewNoun]) }

  /// "rejects", "pushed back", "shot down".
  private func isRefusal(_ i: Int) -> Bool {
    guard text.tokens[i].kind == .word, !text.tokens[i].isQuoted else { return false }
    if text.isOne(i, of: Refusal.verbs) { return true }
    return i + 1 < text.tokens.count && text.isOne(i, of: Refusal.phrasal) && text.isOne(i + 1, of: Refusal.particles)
  }
}

private enum Refusal {
  static let verbs = Vocabulary.hashes(
    """
    reject rejects rejected rejecting dismiss dismisses dismissed dismissing rebuff rebuffs rebuffed rebuffing spurn spurns
    spurned scoff scoffs scoffed scoffing discount discounts discounted
    """)
  static let phrasal = Vocabulary.hashes(
    """
    push pushes pushed pushing brush brushes brushed brushing knock knocks knocked knocking shoot shoots shot shooting
    wave waves waved waving laugh laughs laughed laughing bat bats batted rule rules ruled ruling
    """)
  static let particles = Vocabulary.hashes("back aside off down away out")
}
