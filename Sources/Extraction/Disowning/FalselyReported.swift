import English

extension DisowningRule {
  static let falselyReported = DisowningRule(
    id: "falsely-reported",
    summary: "a post falsely claims that …; a fake letter says …; there is no record of …; misquoted as saying …",
    examples: [
      "A post ⟨d:falsely⟩ claims that Ann Lee said ⟨q:“the gate is rotten.”⟩",
      "A ⟨d:doctored image⟩ shows Ann Lee saying, ⟨q:“The gate is rotten.”⟩",
      "There is ⟨d:no record⟩ of Ann Lee saying ⟨q:“the gate is rotten.”⟩",
      "The mayor was ⟨d:misquoted⟩ as saying ⟨q:that the gate was rotten⟩.",
    ]
  ) { findings in
    findings.drafts.indices.compactMap { draft in findings.falseReport(of: draft).map { (draft, $0) } }
  }
}

extension Findings {
  /// What stands in front of a draft in its sentence, or between its cue and its words, and says that it is untrue.
  fileprivate func falseReport(of draft: Int) -> Range<Int>? {
    let sentence = text.sentences[drafts[draft].sentence]
    guard let first = drafts[draft].fragments.map(\.lowerBound).min() else { return nil }
    let end = max(first, drafts[draft].cue.map(\.upperBound) ?? 0, drafts[draft].mention.map(\.upperBound) ?? 0)
    for i in sentence.start..<min(end, sentence.end)
    where isOwnVoice(i) && text.tokens[i].isWord && reaches(from: i, to: first, draft) {
      if text.isOne(i, of: Untruth.misquoting) { return i..<i + 1 }
      if text.isOne(i, of: Untruth.adverbs), qualifiesReport(i, sentence) { return i..<i + 1 }
      if let saying = text.untrueSaying(at: i, to: sentence.end), saying.upperBound <= end,
        carries(saying, draft, sentence)
      {
        return saying
      }
      if let absence = absence(i, sentence), absence.upperBound <= first,
        drafts[draft].mention.map({ $0.lowerBound >= absence.upperBound }) ?? true
      {
        return absence
      }
    }
    return nil
  }

  /// "Ann Lee falsely said": an adverb on the speaker's own verb judges what was said, not that it was. Who "was falsely said
  /// to have" said it, or is quoted wrongly, has not.
  func saysFalsely(_ draft: Int, _ evidence: Range<Int>) -> Bool {
    guard let cue = drafts[draft].cue, let adverb = evidence.first, evidence.count == 1,
      text.isOne(adverb, of: Untruth.adverbs), cue.contains(where: { text.isOne($0, of: Untruth.claiming) }),
      !cue.contains(where: { text.tokens[$0].is(.to) })
    else { return false }
    let between = adverb < cue.lowerBound ? adverb + 1..<cue.lowerBound : min(cue.upperBound, adverb)..<adverb
    let before = min(adverb, cue.lowerBound) - 1
    return between.count <= 1 && !between.contains { text.tokens[$0].isWord }
      && !(before >= 0 && text.tokens[before].is(.be))
  }

  /// No other statement stands between: "While Lee wrongly claimed that it rained, Park said that it poured".
  private func reaches(from i: Int, to first: Int, _ draft: Int) -> Bool {
    guard i < first else { return true }
    return !(i..<first).contains { k in
      guard owner[k] >= 0, owner[k] != Int32(draft) else { return false }
      let other = drafts[Int(owner[k])].fragments
      let (lo, hi) = (other.map(\.lowerBound).min() ?? 0, other.map(\.upperBound).max() ?? 0)
      return !(lo..<max(hi, lo)).contains(first) && hi < first
    }
  }

  /// "falsely claims", "claims falsely", "wrongly attributed".
  private func qualifiesReport(_ i: Int, _ sentence: Sentence) -> Bool {
    let near = max(i - 1, sentence.start)..<min(i + 3, sentence.end)
    return near.contains {
      text.tokens[$0].is(.reporting) || text.word($0, is: "attribute") || text.word($0, is: "attributes")
        || text.word($0, is: "credits") || text.word($0, is: "attributing")
    }
  }

  /// Whether what is untrue is what reports: "a fake post says", "says in a doctored clip"; not "Lee, who shared a fake
  /// post, says".
  private func carries(_ saying: Range<Int>, _ draft: Int, _ sentence: Sentence) -> Bool {
    if let mention = drafts[draft].mention, text.mention(mention).core.overlaps(saying) { return true }
    if let cue = drafts[draft].cue, saying.lowerBound >= cue.upperBound { return true }
    let before = sentence.start..<saying.lowerBound
    guard !before.contains(where: { text.word($0, is: "who") || text.word($0, is: "whose") }) else { return false }
    let words = before.filter { text.tokens[$0].isWord }
    return words.count <= 4 && !words.contains { text.isFinite($0) && !text.isPossessiveClitic($0) }
      || words.contains { text.tokens[$0].is(.according) }
  }

  /// "no record of", "no evidence that", "without any proof that".
  private func absence(_ i: Int, _ sentence: Sentence) -> Range<Int>? {
    guard text.isOne(i, of: Untruth.absences) else { return nil }
    for k in stride(from: i - 1, through: max(sentence.start, i - 3), by: -1) {
      if text.word(k, is: "no") { return k..<i + 1 }
      guard text.tokens[k].is([.adjective, .determiner]) || text.tokens[k].word == 0 else { return nil }
    }
    return nil
  }
}
