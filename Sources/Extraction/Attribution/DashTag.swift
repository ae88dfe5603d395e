import English

extension AttributionRule {
  static let dashTag = AttributionRule(
    id: "dash-tag",
    summary: "“…” — NAME",
    examples: ["⟨q:“We will rebuild the bridge”⟩ ⟨c:—⟩ ⟨m:Ann Lee⟩"]
  ) { sentence, findings in
    findings.attributeByDash(sentence)
  }
}

extension Findings {
  mutating func attributeByDash(_ sentence: Sentence) {
    if signsQuotationAbove(sentence) { return }
    for (place, q) in sentence.quotations.enumerated() {
      let next = place + 1 < sentence.quotations.count ? sentence.quotations[place + 1] : nil
      attributeByDash(q, to: next.map { text.quotations[$0].open } ?? sentence.end)
    }
  }

  /// One of a list: “…” — Ann Lee “…” — Tom Park.
  private mutating func attributeByDash(_ q: Int, to end: Int) {
    let quotation = text.quotations[q]
    let dash = quotation.close + 1
    guard isFree(quotation.range), dash + 1 < end, text.tokens[dash].kind == .dash,
      text.tokens[dash + 1].shape.contains(.capital), text.wordCount(dash + 1..<end) <= 8
    else { return }
    guard let mention = text.nounPhrase(at: dash + 1, to: end) else { return }
    add([quotation.range], cue: dash..<dash + 1, mention: mention)
  }

  /// "— Ann Lee, Springfield" in a paragraph of its own, under a quotation that nobody is credited with.
  private mutating func signsQuotationAbove(_ sentence: Sentence) -> Bool {
    let dash = sentence.start
    guard sentence.quotations.isEmpty, sentence.range.count <= 16, dash + 1 < sentence.end, isDash(dash),
      text.tokens[dash + 1].shape.contains(.capital), let last = drafts.indices.last, drafts[last].cue == nil,
      text.sentences[drafts[last].sentence].paragraph == sentence.paragraph - 1,
      let mention = text.nounPhrase(at: dash + 1, to: sentence.end)
    else { return false }
    drafts[last].cue = dash..<dash + 1
    drafts[last].mention = mention
    drafts[last].follows = nil
    drafts[last].rule = rule
    return true
  }

  private func isDash(_ i: Int) -> Bool {
    text.tokens[i].kind == .dash || text.tokens[i].kind == .symbol && text.bytes[Int(text.tokens[i].start)] == 45
  }
}
