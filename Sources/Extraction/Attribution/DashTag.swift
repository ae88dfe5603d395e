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
}
