import English

extension AttributionRule {
  /// The cue is a noun: somebody's claim, promise or statement.
  static let nounCue = AttributionRule(
    id: "noun-cue",
    summary: "NAME’s claim that …",
    examples: ["⟨m:Lee⟩’s ⟨c:claim⟩ ⟨q:that the bridge is safe⟩."]
  ) { sentence, findings in
    for i in sentence.range where findings.text.tokens[i].is(.reportingNoun) && findings.owner[i] < 0 {
      findings.attributeByNoun(i, sentence)
    }
  }
}

extension Findings {
  mutating func attributeByNoun(_ i: Int, _ sentence: Sentence) {
    guard i + 2 < sentence.end, !text.tokens[i].isQuoted, let complement = nounComplement(i, sentence) else { return }
    var end = text.contentEnd(complement, sites: sites, to: sentence.end)
    if let taken = (complement.start..<max(end, complement.start)).first(where: { owner[$0] >= 0 }) { end = taken }
    guard end > i + 2, !isCutShort(complement.start..<end) else { return }
    var mention: Range<Int>?
    var k = i - 1
    while k >= sentence.start, text.tokens[k].isWord, !text.isPossessiveClitic(k), !text.tokens[k].is(.possessive),
      i - k < 4
    { k -= 1 }
    if k >= sentence.start, text.tokens[k].is(.possessive) { mention = k..<k + 1 }
    // "scholars’ warnings": the apostrophe of a plural is no mark.
    let isPlural = k > sentence.start && text.tokens[k].mark.isSingle && !text.tokens[k].isQuoted
    if k > sentence.start, isPlural || text.isPossessiveClitic(k),
      let phrase = text.subject(before: k, from: sentence.start)
    {
      mention = phrase
    }
    guard
      mention != nil
        || complement.kind == .clause
          && (!text.tokens[i].is(.documentNoun) || isThere(i, sentence) || isWithdrawn(i, sentence))
    else { return }
    if isThere(i, sentence) {
      add([complement.start..<end], cue: i..<i + 1, mention: nil)
      return
    }
    add([complement.start..<end], cue: i..<i + 1, mention: mention ?? inheritedNoun(i, sentence))
  }

  /// "retracted a report that".
  private func isWithdrawn(_ i: Int, _ sentence: Sentence) -> Bool {
    (sentence.start..<i).contains { text.isOne($0, of: Untruth.withdrawing) && isOwnVoice($0) }
  }

  /// "the claim that Lee said “…”": another rule has the rest, and a name and a verb say nothing.
  func isCutShort(_ content: Range<Int>) -> Bool {
    var next = content.upperBound
    if next < text.tokens.count, text.tokens[next].kind == .comma || text.tokens[next].kind == .colon { next += 1 }
    guard !content.isEmpty, content.count <= 8, next < text.tokens.count, owner[next] >= 0 else { return false }
    return content.suffix(2).contains { text.tokens[$0].is([.past, .third, .participle]) }
  }

  /// "his claim that …", "her promise to …".
  private func nounComplement(_ i: Int, _ sentence: Sentence) -> Complement? {
    if text.tokens[i + 1].is(.that) { return Complement(start: i + 1, kind: .clause) }
    // "stood by his comment Monday that".
    if text.tokens[i + 1].is(.weekday), text.tokens[i + 2].is(.that) { return Complement(start: i + 2, kind: .clause) }
    guard text.tokens[i + 1].is(.to), i > sentence.start, takesInfinitive(i),
      text.tokens[i + 2].word == 0
        || !text.tokens[i + 2].is([.determiner, .possessive])
    else { return nil }
    return Complement(start: i + 1, kind: .infinitive)
  }

  private func takesInfinitive(_ i: Int) -> Bool {
    ["promise", "promises", "pledge", "pledges", "vow", "vows"]
      .contains { text.word(i, is: $0) }
  }

  /// "There were reports that": nobody is named.
  private func isThere(_ i: Int, _ sentence: Sentence) -> Bool {
    i - sentence.start >= 2 && i - sentence.start <= 5
      && (text.word(sentence.start, is: "there"))
  }

  private func inheritedNoun(_ i: Int, _ sentence: Sentence) -> Range<Int>? {
    text.mainSubject(in: sentence, before: i)
  }
}
