extension AttributionRule {
  /// Speaker and reporting verb introduce the quotation.
  static let speakerBeforeQuotation = AttributionRule(
    id: "speaker-before-quotation",
    summary: "NAME said, “…”",
    examples: [
      "⟨m:Ann Lee⟩ ⟨c:said⟩: ⟨q:“We will rebuild.”⟩",
      "⟨m:The mayor⟩ ⟨c:told⟩ reporters on Monday, ⟨q:“We will rebuild.”⟩",
    ]
  ) { sentence, findings in
    for site in findings.sites where findings.isFree(site) { findings.attributeByLeadingCue(site, sentence) }
  }
}

extension Findings {
  mutating func attributeByLeadingCue(_ site: Site, _ sentence: Sentence) {
    guard !sentence.quotations.isEmpty, !site.isPassive || site.verb > sentence.start,
      let complement = text.complement(of: site, to: sentence.end),
      complement.kind == .quotation, owner[complement.start] < 0
    else { return }
    let mention = text.subject(of: site, from: sentence.start) ?? inheritedMention(for: site, in: sentence)
    let quotation = text.quotations[Int(text.tokens[complement.start].quotation)]
    let end = text.contentEnd(complement, sites: sites, to: sentence.end)
    let fragment = complement.start..<max(end, quotation.close + 1)
    guard isFree(fragment) else { return }
    add([fragment], site, mention: mention)
  }
}
