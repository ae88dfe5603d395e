extension AttributionRule {
  /// Speaker, verb, and then a clause, an infinitive or an object.
  static let complement = AttributionRule(
    id: "complement",
    summary: "NAME said that …; NAME vowed to …; NAME called for …; …, adding that …",
    examples: [
      "⟨m:Ann Lee⟩ ⟨c:said⟩ ⟨q:that the bridge will be rebuilt⟩.",
      "⟨m:The mayor⟩ ⟨c:told⟩ the Courier on Monday ⟨q:that the bridge will be rebuilt⟩.",
      "⟨m:Lee⟩ ⟨c:vowed⟩ ⟨q:to rebuild the bridge⟩.",
    ]
  ) { sentence, findings in
    for site in findings.sites where findings.isFree(site) { findings.attributeComplement(site, sentence) }
  }
}

extension Findings {
  mutating func attributeComplement(_ site: Site, _ sentence: Sentence) {
    guard site.form != .pastParticiple || !site.frame.isDisjoint(with: [.addressee]),
      let complement = text.complement(of: site, to: sentence.end)
    else { return }
    guard owner[complement.start] < 0 else { return }
    var end = text.contentEnd(complement, sites: sites, to: sentence.end)
    if let taken = (complement.start..<max(end, complement.start)).first(where: { owner[$0] >= 0 }) { end = taken }
    while end > complement.start, !text.tokens[end - 1].isWord, !text.tokens[end - 1].isQuoted,
      text.tokens[end - 1].kind != .close, text.tokens[end - 1].kind != .symbol
    { end -= 1 }
    guard end > complement.start else { return }
    let mention = text.subject(of: site, from: sentence.start) ?? inheritedMention(for: site, in: sentence)
    guard mention != nil || site.cue != .attitude else { return }
    if site.isPassive, site.polarity != .asked {
      add([complement.start..<end], site, mention: nil)
      return
    }
    add([complement.start..<end], site, mention: mention)
  }
}
