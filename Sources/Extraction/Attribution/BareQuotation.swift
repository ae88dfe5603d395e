import English

extension AttributionRule {
  /// Three quoted words or more that nobody is credited with nearby.
  static let bareQuotation = AttributionRule(
    id: "bare-quotation",
    summary: "“…” alone: whoever spoke in the sentence before, in the same paragraph; else nobody",
    examples: [
      "⟨q:“We will rebuild the bridge.”⟩",
      "⟨m:Lee⟩ said that the city would pay. ⟨q:“We have the money for it.”⟩",
    ]
  ) { sentence, findings in
    findings.keepBareQuotations(sentence)
  }
}

extension Findings {
  /// Who was heard in the sentence before, in the same paragraph: nothing ties a quotation in a paragraph of its own.
  private func speakingDraft(before sentence: Sentence) -> Int? {
    for k in drafts.indices.suffix(40).reversed() {
      guard text.sentences[drafts[k].sentence].paragraph == sentence.paragraph, drafts[k].reach >= self.sentence - 1
      else { return nil }
      if drafts[k].mention != nil, drafts[k].cueClass == .speech { return k }
    }
    return nil
  }

  mutating func keepBareQuotations(_ sentence: Sentence) {
    for q in sentence.quotations {
      let quotation = text.quotations[q]
      guard quotation.words >= 3, isFree(quotation.range), !text.isTitleOfWork(quotation) else { continue }
      let isWhole = !quotation.isSetOff && text.wordCount(sentence.start..<quotation.open) == 0
      let leader = isWhole ? speakingDraft(before: sentence) : nil
      add([quotation.range], cue: nil, mention: leader.flatMap { drafts[$0].mention }, follows: leader)
    }
  }
}

extension ScannedText {
  /// “The Long Winter”: capitals throughout and no punctuation of its own.
  func isTitleOfWork(_ q: Quotation) -> Bool {
    guard q.words <= 10, !isPunctuatedInside(q) || q.words <= 6 else { return false }
    var long = 0
    var capitals = 0
    for i in q.inner where tokens[i].kind == .word && tokens[i].end - tokens[i].start > 3 {
      // "Midday with Ann Lee".
      if tokens[i].is(.preposition), !tokens[i].shape.contains(.capital), i > q.inner.lowerBound { continue }
      long += 1
      if tokens[i].shape.contains(.capital) { capitals += 1 }
    }
    return long > 0 && capitals == long && (!isTitleCase || q.words < 5)
  }
}
