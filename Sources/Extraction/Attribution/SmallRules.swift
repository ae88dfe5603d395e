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

  mutating func continueQuotation(_ sentence: Sentence) {
    guard let q = sentence.quotations.first, let last = drafts.indices.last else { return }
    let quotation = text.quotations[q]
    guard isFree(quotation.range), quotation.words >= 1 else { return }
    guard text.wordCount(sentence.start..<quotation.open) == 0 else { return }
    let rest = text.wordCount(quotation.close + 1..<max(sentence.end, quotation.close + 1))
    guard rest == 0 else { return }
    let before = drafts[last]
    guard before.fragments.last.map({ text.tokens[$0.upperBound - 1].isQuoted }) ?? false || true else { return }
    let samePara = text.sentences[before.sentence].paragraph == sentence.paragraph
    if samePara,
      before.fragments.contains(where: {
        text.tokens[$0.lowerBound].isQuoted && text.quotations[Int(text.tokens[$0.lowerBound].quotation)].words >= 3
      })
    {
      extend(last, with: quotation.range)
      return
    }
    let nextPara = text.sentences[before.sentence].paragraph == sentence.paragraph - 1
    if nextPara, let tail = before.fragments.last, text.tokens[tail.upperBound - 1].isQuoted,
      !text.quotations[Int(text.tokens[tail.upperBound - 1].quotation)].isClosed
    {
      extend(last, with: quotation.range)
      return
    }
    if samePara || nextPara {
      var follow = last
      while let next = drafts[follow].follows { follow = next }
      add([quotation.range], cue: nil, mention: drafts[follow].mention, follows: follow)
    }
  }

  mutating func keepBareQuotations(_ sentence: Sentence) {
    for q in sentence.quotations {
      let quotation = text.quotations[q]
      guard quotation.words >= 3, isFree(quotation.range), !text.isTitleOfWork(quotation) else { continue }
      add([quotation.range], cue: nil, mention: nil)
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
