extension AttributionRule {
  static let speakerLabel = AttributionRule(
    id: "speaker-label",
    summary: "NAME: … at the start of a paragraph; a headline’s NAME: …",
    examples: ["⟨m:Lee⟩⟨c::⟩ ⟨q:“We will rebuild.”⟩"]
  ) { sentence, findings in
    findings.attributeByLabel(sentence)
  }

  static let nounCue = AttributionRule(
    id: "noun-cue",
    summary: "NAME’s claim that …",
    examples: ["⟨m:Lee⟩’s ⟨c:claim⟩ ⟨q:that the bridge is safe⟩ was false."]
  ) { sentence, findings in
    for i in sentence.range where findings.text.tokens[i].is(.reportingNoun) && findings.owner[i] < 0 {
      findings.attributeByNoun(i, sentence)
    }
  }

  static let dashTag = AttributionRule(
    id: "dash-tag", summary: "“…” — NAME", examples: ["⟨q:“We will rebuild.”⟩ — ⟨m:Ann Lee⟩"]
  ) { sentence, findings in
    findings.attributeByDash(sentence)
  }

  static let colonQuotation = AttributionRule(
    id: "colon-quotation", summary: "NAME: “…” within a paragraph; NAME made the case: “…”",
    examples: ["⟨m:The letter⟩ makes a simple case⟨c::⟩ ⟨q:“The bridge is unsafe.”⟩"]
  ) { sentence, findings in
    findings.attributeByColon(sentence)
  }

  static let continuedQuotation = AttributionRule(
    id: "continued-quotation",
    summary: "a quotation without a cue goes on after one of the same paragraph, or opens where one was left open",
    examples: ["⟨q:“We will rebuild,”⟩ ⟨m:Lee⟩ ⟨c:said⟩. ⟨q:“All of it.”⟩"]
  ) { sentence, findings in
    findings.continueQuotation(sentence)
  }

  static let bareQuotation = AttributionRule(
    id: "bare-quotation",
    summary: "three quoted words or more that nobody is credited with nearby",
    examples: ["⟨q:“We will rebuild the bridge.”⟩"]
  ) { sentence, findings in
    findings.keepBareQuotations(sentence)
  }
}

extension Findings {
  mutating func attributeByLabel(_ sentence: Sentence) {
    let paragraph = text.paragraphs[sentence.paragraph]
    guard sentence.start == paragraph.lowerBound else { return }
    var colon = sentence.start
    while colon < sentence.end, colon - sentence.start < 7, text.tokens[colon].kind != .colon {
      guard
        text.tokens[colon].isWord || text.tokens[colon].kind == .open || text.tokens[colon].kind == .close
          || text.tokens[colon].kind == .comma
      else { return }
      colon += 1
    }
    guard colon < sentence.end - 1, colon > sentence.start, text.tokens[colon].kind == .colon,
      text.tokens[colon].shape.contains(.spaceAfter)
    else { return }
    let label = sentence.start..<colon
    let isShouted = label.allSatisfy {
      text.tokens[$0].shape.contains(.allCaps) || !text.tokens[$0].isWord
        || text.tokens[$0].end - text.tokens[$0].start == 1
    }
    let isName = label.allSatisfy { text.tokens[$0].shape.contains(.capital) || !text.tokens[$0].isWord }
    let next = colon + 1
    if text.tokens[next].isQuoted {
      guard isName else { return }
      let q = text.quotations[Int(text.tokens[next].quotation)]
      add([next..<max(q.close + 1, next)], cue: colon..<colon + 1, mention: label)
      return
    }
    if isShouted && text.part == .body && text.wordCount(label) <= 4 {
      add([next..<paragraph.upperBound], cue: colon..<colon + 1, mention: label)
    } else if text.part == .title, isName, text.wordCount(label) <= 4 {
      add([next..<sentence.end], cue: colon..<colon + 1, mention: label)
    }
  }

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

  mutating func attributeByColon(_ sentence: Sentence) {
    for q in sentence.quotations where text.quotations[q].words >= 3 && isFree(text.quotations[q].range) {
      let open = text.quotations[q].open
      guard open > sentence.start + 1, text.tokens[open - 1].kind == .colon else { continue }
      var lo = open - 1
      while lo > sentence.start, text.tokens[lo - 1].shape.contains(.capital), text.tokens[lo - 1].isWord { lo -= 1 }
      let isLabel = lo < open - 1 && (lo == sentence.start || !text.tokens[lo - 1].isWord)
      let mention = isLabel ? lo..<open - 1 : text.mainSubject(in: sentence, before: open)
      guard let mention else { continue }
      add([text.quotations[q].range], cue: open - 1..<open, mention: mention)
    }
  }

  mutating func attributeByDash(_ sentence: Sentence) {
    guard let q = sentence.quotations.last else { return }
    let quotation = text.quotations[q]
    let dash = quotation.close + 1
    guard isFree(quotation.range), dash + 1 < sentence.end, text.tokens[dash].kind == .dash,
      text.tokens[dash + 1].shape.contains(.capital),
      text.wordCount(dash + 1..<sentence.end) <= 8
    else { return }
    guard let mention = text.nounPhrase(at: dash + 1, to: sentence.end) else { return }
    add([quotation.range], cue: dash..<dash + 1, mention: mention)
  }

  /// A quotation that opens its sentence and has no cue belongs to the one before it.
  mutating func continueQuotation(_ sentence: Sentence) {
    guard let q = sentence.quotations.first else { return }
    let quotation = text.quotations[q]
    guard isFree(quotation.range), text.wordCount(sentence.start..<quotation.open) == 0 else { return }
    let fragment = quotation.open..<max(quotation.close + 1, lastWord(sentence))
    guard isFree(fragment), let last = quotedDraft(before: sentence) else { return }
    extend(last, with: fragment)
  }

  private func lastWord(_ sentence: Sentence) -> Int {
    var end = sentence.end
    while end > sentence.start, text.tokens[end - 1].endsSentence { end -= 1 }
    return end
  }

  /// The latest quotation of this paragraph; of the one before where that ended in marks or this one is nothing else.
  private func quotedDraft(before sentence: Sentence) -> Int? {
    var k = drafts.count - 1
    while k >= 0 {
      let paragraph = text.sentences[drafts[k].sentence].paragraph
      guard paragraph >= sentence.paragraph - 1 else { return nil }
      if drafts[k].cueClass != .attitude, holdsQuotation(drafts[k]) {
        if paragraph == sentence.paragraph { return k }
        guard sentence.start == text.paragraphs[sentence.paragraph].lowerBound else { return nil }
        return drafts[k].sentence + 1 >= self.sentence || drafts[k].fragments.count > 1 ? k : nil
      }
      k -= 1
    }
    return nil
  }

  /// Who was last heard in this paragraph or the one before.
  private func speakingDraft(before sentence: Sentence) -> Int? {
    for k in drafts.indices.reversed() {
      guard text.sentences[drafts[k].sentence].paragraph >= sentence.paragraph - 1 else { return nil }
      if drafts[k].mention != nil, drafts[k].cueClass == .speech { return k }
    }
    return nil
  }

  private func holdsQuotation(_ draft: Draft) -> Bool {
    draft.fragments.contains { fragment in
      fragment.contains { i in
        text.tokens[i].isQuoted && text.quotations[Int(text.tokens[i].quotation)].words >= 3
      }
    }
  }

  mutating func keepBareQuotations(_ sentence: Sentence) {
    for q in sentence.quotations {
      let quotation = text.quotations[q]
      guard quotation.words >= 3, isFree(quotation.range), !text.isTitleOfWork(quotation) else { continue }
      let isWhole = text.wordCount(sentence.start..<quotation.open) == 0
      let leader = isWhole ? speakingDraft(before: sentence) : nil
      add([quotation.range], cue: nil, mention: leader.flatMap { drafts[$0].mention }, follows: leader)
    }
  }
}

extension Reading {
  /// “The Long Winter”: capitals throughout and no punctuation of its own.
  func isTitleOfWork(_ q: Quotation) -> Bool {
    guard q.words <= 10, !isPunctuatedInside(q) || q.words <= 6 else { return false }
    var long = 0
    var capitals = 0
    for i in q.open + 1..<q.close where tokens[i].kind == .word && tokens[i].end - tokens[i].start > 3 {
      long += 1
      if tokens[i].shape.contains(.capital) { capitals += 1 }
    }
    return long > 0 && capitals == long && !isTitleCase
  }
}
