import English

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
      if open == text.content(of: sentence).lowerBound, attributeByColonAbove(q, sentence) { continue }
      guard open > sentence.start + 1, text.tokens[open - 1].kind == .colon else { continue }
      var lo = open - 1
      while lo > sentence.start, text.tokens[lo - 1].shape.contains(.capital), text.tokens[lo - 1].isWord { lo -= 1 }
      let isLabel = lo < open - 1 && (lo == sentence.start || !text.tokens[lo - 1].isWord)
      let noun = text.subject(before: open - 1, from: sentence.start)
      let mention =
        isLabel ? lo..<open - 1 : text.mainSubject(in: sentence, before: open) ?? noun
      guard let mention else { continue }
      add([text.quotations[q].range], cue: open - 1..<open, mention: mention)
    }
  }

  /// "Lee continued:" and then a paragraph of its own.
  private mutating func attributeByColonAbove(_ q: Int, _ sentence: Sentence) -> Bool {
    guard sentence.start == text.paragraphs[sentence.paragraph].lowerBound, self.sentence > 0 else { return false }
    let above = text.sentences[self.sentence - 1]
    guard above.paragraph == sentence.paragraph - 1, above.end - above.start > 1,
      text.tokens[above.end - 1].kind == .colon,
      !text.tokens[above.end - 1].isQuoted
    else { return false }
    var sites: [Site] = []
    text.sites(in: above, into: &sites)
    let site = sites.last { $0.frame.contains(.quote) && !cues[$0.verb] }
    let mention =
      site.flatMap { text.subject(of: $0, from: above.start) } ?? text.mainSubject(in: above, before: above.end)
    guard let mention else { return false }
    let fragment = text.quotations[q].open..<max(text.quotations[q].close + 1, sentence.start)
    if let site {
      add([fragment], site, mention: mention)
    } else {
      add([fragment], cue: above.end - 1..<above.end, mention: mention)
    }
    return true
  }
}
