import English
import ReportedSpeech

extension AttributionRule {
  static let accordingTo = AttributionRule(
    id: "according-to",
    summary: "according to NAME, …; …, according to NAME",
    examples: [
      "⟨c:According to⟩ ⟨m:the report⟩, ⟨q:the bridge is unsafe⟩.",
      "⟨q:The bridge is unsafe⟩, ⟨c:according to⟩ ⟨m:a city report⟩.",
      "In ⟨m:Lee⟩'s ⟨c:view⟩, ⟨q:the bridge is unsafe⟩.",
    ]
  ) { sentence, findings in
    for i in sentence.range where findings.text.tokens[i].is(.according) && findings.owner[i] < 0 {
      findings.attributeAccording(at: i, sentence)
    }
    findings.attributeView(sentence)
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
    guard var mention = text.nounPhrase(at: cue.upperBound, to: sentence.end) else { return }
    var hi = i
    while hi > sentence.start, text.tokens[hi - 1].kind == .comma || text.tokens[hi - 1].kind == .dash { hi -= 1 }
    var lo = hi
    while lo > sentence.start, isOpen(lo - 1) { lo -= 1 }
    // “…,” Lee told the council on Sunday, according to the Courier: what is left behind a cue says nothing by itself.
    if lo > sentence.start, cues[lo - 1] { return }
    var fragments = [lo..<hi]
    let isShort = hi - lo < 7 && text.tokens[lo].is([.preposition, .timeAdjective, .adverb, .coordinator])
    // "Over time, according to the office, the rise in debt is slow": what no comma closes is no apposition.
    if isShort, !isClosed(mention, sentence.end) {
      mention = text.nounPhrase(at: cue.upperBound, to: sentence.end, apposition: false) ?? mention
    }
    let next = mention.upperBound
    if next < sentence.end, text.tokens[next - 1].kind == .comma || text.tokens[next].kind == .comma {
      let start = text.tokens[next].kind == .comma ? next + 1 : next
      let rest = Complement(start: start, kind: .clause)
      // The clause was interrupted: "The bridge, according to the report, is unsafe."
      if start < sentence.end, text.isFinite(start) || isShort, text.tokens[hi < i ? i - 1 : i].kind == .comma {
        fragments.append(start..<text.contentEnd(rest, sites: sites, to: sentence.end))
      }
    }
    lo = afterLeadIn(lo, hi)
    fragments[0] = lo..<max(lo, hi)
    guard text.wordCount(fragments[0]) > 1 else { return }
    add(fragments, cue: cue, .according, mention: mention)
  }

  private func isClosed(_ phrase: Range<Int>, _ end: Int) -> Bool {
    text.tokens[phrase.upperBound - 1].kind == .comma
      || phrase.upperBound < end && text.tokens[phrase.upperBound].kind == .comma
  }

  /// "according to", "as per", and "per" where a comma sets it off: "11,000 vehicles per day" is none.
  private func accordingCue(at i: Int, _ sentence: Sentence) -> Range<Int>? {
    guard i + 2 < sentence.end, !text.tokens[i].isQuoted else { return nil }
    if text.word(i, is: "according") { return text.tokens[i + 1].is(.to) ? i..<i + 2 : nil }
    if i > sentence.start, text.word(i - 1, is: "as") { return i - 1..<i + 1 }
    let isSetOff = i == sentence.start || text.tokens[i - 1].kind == .comma
    return isSetOff && text.opensSubject(i + 1) ? i..<i + 1 : nil
  }

  /// "In Lee's view, …", "…, in her telling".
  mutating func attributeView(_ sentence: Sentence) {
    for i in sentence.start + 2..<max(sentence.end - 1, sentence.start + 2)
    where text.tokens[i].is(.viewNoun) && isOpen(i) && !text.tokens[i].isQuoted {
      attributeWordsOf(i, sentence)
      guard let mention = holder(of: i, sentence), mention.lowerBound > sentence.start,
        text.word(mention.lowerBound - 1, is: "in")
      else { continue }
      let start = mention.lowerBound - 1
      if let quoted = quotationBehind(i, sentence), start > sentence.start {
        // "because, in Forbes' words, “they are the most entrepreneurial places”".
        if isFree(quoted) { add([quoted], cue: i..<i + 1, .according, mention: mention) }
      } else if start == sentence.start, text.tokens[i + 1].kind == .comma, i + 2 < sentence.end {
        let content = Complement(start: i + 2, kind: .clause)
        let end = text.contentEnd(content, sites: sites, to: sentence.end)
        if isFree(i + 2..<end) { add([i + 2..<end], cue: i..<i + 1, .according, mention: mention) }
      } else if start - 1 > sentence.start, text.tokens[start - 1].kind == .comma, !text.tokens[i + 1].isWord {
        var lo = start - 1
        while lo > sentence.start, isOpen(lo - 1) { lo -= 1 }
        let content = afterLeadIn(lo, start - 1)..<start - 1
        if text.wordCount(content) > 2 { add([content], cue: i..<i + 1, .according, mention: mention) }
      }
    }
  }

  /// The quotation that a comma parts from "in Lee's words".
  private func quotationBehind(_ noun: Int, _ sentence: Sentence) -> Range<Int>? {
    let open = noun + 2
    guard open < sentence.end, text.tokens[noun + 1].kind == .comma, text.tokens[open].isQuoted else { return nil }
    let quotation = text.quotations[Int(text.tokens[open].quotation)]
    return quotation.open == open && quotation.words >= 2 ? quotation.range : nil
  }

  /// "In the words of Lee, “…”".
  private mutating func attributeWordsOf(_ noun: Int, _ sentence: Sentence) {
    guard noun - 2 >= sentence.start, text.word(noun - 1, is: "the"), text.word(noun - 2, is: "in"),
      noun + 2 < sentence.end, text.word(noun + 1, is: "of"),
      let mention = text.nounPhrase(at: noun + 2, to: sentence.end)
    else { return }
    let last = text.tokens[mention.upperBound - 1].kind == .comma ? mention.upperBound - 2 : mention.upperBound - 1
    guard let quoted = quotationBehind(last, sentence), isFree(quoted) else { return }
    add([quoted], cue: noun - 2..<noun + 2, .according, mention: mention.lowerBound..<last + 1)
  }

  /// Whose it is: "Lee" in "Lee's view", "her" in "her view".
  private func holder(of noun: Int, _ sentence: Sentence) -> Range<Int>? {
    let before = noun - 1
    if text.tokens[before].is(.possessive) { return before > sentence.start ? before..<noun : nil }
    // "Forbes' words".
    if text.tokens[before].kind == .quote, !text.tokens[before].isQuoted, text.tokens[before].mark.isSingle,
      before - 1 > sentence.start, text.tokens[before - 1].shape.contains(.capital)
    {
      return before - 1..<before
    }
    guard text.isPossessiveClitic(before) else { return nil }
    var lo = before
    while lo > sentence.start + 1, before - lo < 8, text.tokens[lo - 1].isWord, !text.word(lo - 1, is: "in") { lo -= 1 }
    return lo < before ? lo..<before : nil
  }

  /// To the comma that ends "According to the mayor, who ran in May,".
  private func endOfLeadingPhrase(_ start: Int, _ end: Int) -> Int {
    var phrase = text.nounPhrase(at: start, to: end) ?? start..<start + 1
    // "According to the report, the plan reeks of fear": what no comma closes is no apposition.
    if !isClosed(phrase, end) {
      phrase = text.nounPhrase(at: start, to: end, apposition: false) ?? start..<start + 1
    }
    var k = phrase.upperBound
    if k > start, text.tokens[k - 1].kind == .comma { return k - 1 }
    while k < end, text.tokens[k].kind != .comma { k += 1 }
    return k < end ? k : end - 1
  }
}
