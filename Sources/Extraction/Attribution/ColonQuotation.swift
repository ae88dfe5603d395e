extension AttributionRule {
  /// A colon introduces the quotation, without a reporting verb.
  static let colonQuotation = AttributionRule(
    id: "colon-quotation",
    summary: "NAME made the case: “…”; … - NAME: “…”",
    examples: [
      "⟨m:The letter⟩ makes a simple case⟨c::⟩ ⟨q:“The bridge is unsafe.”⟩",
      "Some worry - ⟨m:Ann Lee⟩⟨c::⟩ ⟨q:“The bridge is unsafe.”⟩",
    ]
  ) { sentence, findings in
    findings.attributeByColon(sentence)
  }
}

extension Findings {
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
}
