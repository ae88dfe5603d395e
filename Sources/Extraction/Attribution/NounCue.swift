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
    guard i + 2 < sentence.end, text.tokens[i + 1].is(.that), !text.tokens[i].isQuoted else { return }
    let complement = Complement(start: i + 1, kind: .clause)
    var end = text.contentEnd(complement, sites: sites, to: sentence.end)
    if let taken = (complement.start..<max(end, complement.start)).first(where: { owner[$0] >= 0 }) { end = taken }
    guard end > i + 2 else { return }
    var mention: Range<Int>?
    var k = i - 1
    while k >= sentence.start, text.tokens[k].isWord, !text.isPossessiveClitic(k), !text.tokens[k].is(.possessive),
      i - k < 4
    { k -= 1 }
    if k >= sentence.start, text.tokens[k].is(.possessive) { mention = k..<k + 1 }
    if k > sentence.start, text.isPossessiveClitic(k), let phrase = text.subject(before: k, from: sentence.start) {
      mention = phrase
    }
    guard mention != nil || !text.tokens[i].is(.documentNoun) else { return }
    add([complement.start..<end], cue: i..<i + 1, mention: mention ?? inheritedNoun(i, sentence))
  }

  private func inheritedNoun(_ i: Int, _ sentence: Sentence) -> Range<Int>? {
    text.mainSubject(in: sentence, before: i)
  }
}
