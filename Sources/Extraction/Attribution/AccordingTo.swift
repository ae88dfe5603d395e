import ReportedSpeech

extension AttributionRule {
  static let accordingTo = AttributionRule(
    id: "according-to",
    summary: "according to NAME, …; …, according to NAME",
    examples: [
      "⟨c:According to⟩ ⟨m:the report⟩, ⟨q:the bridge is unsafe⟩.",
      "⟨q:The bridge is unsafe⟩, ⟨c:according to⟩ ⟨m:a city report⟩.",
    ]
  ) { sentence, findings in
    for i in sentence.range where findings.text.tokens[i].is(.according) && findings.owner[i] < 0 {
      findings.attributeAccording(at: i, sentence)
    }
  }
}

extension Findings {
  mutating func attributeAccording(at i: Int, _ sentence: Sentence) {
    guard let cue = accordingCue(at: i, sentence) else { return }
    let i = cue.lowerBound
    if i - sentence.start <= 2 || text.tokens[i - 1].kind == .colon || text.tokens[i - 1].kind == .semicolon {
      let end = endOfLeadingPhrase(cue.upperBound, sentence.end)
      let content = Complement(start: end + 1, kind: .clause)
      guard end + 1 < sentence.end else { return }
      add(
        [content.start..<text.contentEnd(content, sites: sites, to: sentence.end)], cue: cue, .according,
        mention: cue.upperBound..<end)
      return
    }
    guard let mention = text.nounPhrase(at: cue.upperBound, to: sentence.end) else { return }
    var hi = i
    while hi > sentence.start, text.tokens[hi - 1].kind == .comma || text.tokens[hi - 1].kind == .dash { hi -= 1 }
    var lo = hi
    while lo > sentence.start, isOpen(lo - 1) { lo -= 1 }
    var fragments = [lo..<hi]
    let next = mention.upperBound
    if next < sentence.end, text.tokens[next - 1].kind == .comma || text.tokens[next].kind == .comma {
      let start = text.tokens[next].kind == .comma ? next + 1 : next
      let rest = Complement(start: start, kind: .clause)
      // The clause was interrupted: "The bridge, according to the report, is unsafe."
      let isShort = hi - lo < 7 && text.tokens[lo].is([.preposition, .timeAdjective, .adverb, .coordinator])
      if start < sentence.end, text.isFinite(start) || isShort, text.tokens[hi < i ? i - 1 : i].kind == .comma {
        fragments.append(start..<text.contentEnd(rest, sites: sites, to: sentence.end))
      }
    }
    lo = afterLeadIn(lo, hi)
    fragments[0] = lo..<max(lo, hi)
    guard text.wordCount(fragments[0]) > 1 else { return }
    add(fragments, cue: cue, .according, mention: mention)
  }

  /// "according to", "as per", and "per" where a comma sets it off: "11,000 vehicles per day" is none.
  private func accordingCue(at i: Int, _ sentence: Sentence) -> Range<Int>? {
    guard i + 2 < sentence.end, !text.tokens[i].isQuoted else { return nil }
    if text.word(i, is: "according") { return text.tokens[i + 1].is(.to) ? i..<i + 2 : nil }
    if i > sentence.start, text.word(i - 1, is: "as") { return i - 1..<i + 1 }
    let isSetOff = i == sentence.start || text.tokens[i - 1].kind == .comma
    return isSetOff && text.opensSubject(i + 1) ? i..<i + 1 : nil
  }

  /// To the comma that ends "According to the mayor, who ran in May,".
  private func endOfLeadingPhrase(_ start: Int, _ end: Int) -> Int {
    let phrase = text.nounPhrase(at: start, to: end) ?? start..<start + 1
    var k = phrase.upperBound
    if k > start, text.tokens[k - 1].kind == .comma { return k - 1 }
    while k < end, text.tokens[k].kind != .comma { k += 1 }
    return k < end ? k : end - 1
  }
}
