import English

extension AttributionRule {
  /// Somebody else's report of what was said.
  static let quotedAsSaying = AttributionRule(
    id: "quoted-as-saying",
    summary: "NAME was quoted by OUTLET as saying …; OUTLET quoted NAME as saying …",
    examples: [
      "⟨m:Ann Lee⟩ ⟨c:was quoted by the Harbor Courier as saying⟩ ⟨q:that the bridge is safe⟩.",
      "The Harbor Courier ⟨c:quoted⟩ ⟨m:Ann Lee⟩ as saying ⟨q:“the bridge is safe.”⟩",
      "⟨q:“We will rebuild,”⟩ the Harbor Courier ⟨c:quoted⟩ ⟨m:Ann Lee⟩ as saying on Monday.",
    ]
  ) { sentence, findings in
    for site in findings.sites where findings.isFree(site) { findings.attributeQuoted(site, sentence) }
  }
}

extension Findings {
  mutating func attributeQuoted(_ site: Site, _ sentence: Sentence) {
    guard
      ["quoted", "quotes", "quoting", "cited", "misquoted", "misquotes", "misquoting"].contains(where: {
        text.word(site.verb, is: $0)
      }),
      let saying = saying(after: site, sentence)
    else { return }
    guard let content = content(of: saying, sentence) else { return attributeInFront(site, saying, sentence) }
    if site.isPassive {
      let mention = text.subject(of: site, from: sentence.start) ?? inheritedMention(for: site, in: sentence)
      let cue = site.group.lowerBound..<saying.group.upperBound
      for i in cue { cues[i] = true }
      add([content], cue: cue, mention: mention, polarity: site.polarity == .asserted ? saying.polarity : site.polarity)
    } else if let mention = text.nounPhrase(at: site.after, to: saying.verb, apposition: false) {
      for i in saying.group { cues[i] = true }
      add([content], site, mention: mention)
    }
  }

  private func content(of saying: Site, _ sentence: Sentence) -> Range<Int>? {
    guard let complement = text.complement(of: saying, to: sentence.end), owner[complement.start] < 0 else {
      return nil
    }
    let content = complement.start..<text.contentEnd(complement, sites: sites, to: sentence.end)
    return isFree(content) ? content : nil
  }

  /// The quotation that stands in front: of the two that are named behind it, it is not the outlet's.
  private mutating func attributeInFront(_ site: Site, _ saying: Site, _ sentence: Sentence) {
    guard !site.isPassive, let q = sentence.quotations.last(where: { text.quotations[$0].close < site.verb }),
      isFree(text.quotations[q].range), text.isPunctuatedInside(text.quotations[q]),
      let mention = text.nounPhrase(at: site.after, to: saying.group.lowerBound - 1)
    else { return }
    for i in saying.group { cues[i] = true }
    add([text.quotations[q].range], site, mention: mention)
  }

  /// "as saying": the verb that takes what was said.
  private func saying(after site: Site, _ sentence: Sentence) -> Site? {
    sites.first {
      $0.verb > site.verb && $0.verb - site.verb < 14 && $0.form == .participle && $0.verb > sentence.start
        && text.word($0.group.lowerBound - 1, is: "as")
    }
  }
}
