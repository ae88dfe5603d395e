import English

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
    for q in sentence.quotations { findings.attributeByUnlistedCue(q, sentence) }
  }
}

extension Findings {
  /// Lee cracked, “…”: a verb that no list holds, right in front of a comma or colon and the marks.
  mutating func attributeByUnlistedCue(_ q: Int, _ sentence: Sentence) {
    let quotation = text.quotations[q]
    let comma = quotation.open - 1
    guard quotation.words >= 3, isFree(quotation.range), comma > sentence.start + 1,
      text.tokens[comma].kind == .comma || text.tokens[comma].kind == .colon, !text.isTitleOfWork(quotation),
      let site = text.unlistedSite(at: comma - 1, from: sentence.start),
      site.group.lowerBound > sentence.start, text.tokens[site.group.lowerBound - 1].kind != .comma,
      let mention = text.subject(before: site.group.lowerBound, from: sentence.start),
      !text.tokens[mention.lowerBound].is([.preposition, .relative, .that, .wh])
    else { return }
    let complement = Complement(start: quotation.open, kind: .quotation)
    let end = text.contentEnd(complement, sites: sites, to: sentence.end)
    add([quotation.open..<max(end, quotation.close + 1)], site, mention: mention)
  }

  mutating func attributeByLeadingCue(_ site: Site, _ sentence: Sentence) {
    guard !sentence.quotations.isEmpty, !site.isPassive || site.verb > sentence.start,
      var complement = text.complement(of: site, to: sentence.end),
      complement.kind == .quotation, owner[complement.start] < 0
    else { return }
    let mention =
      text.subject(of: site, from: sentence.start) ?? invertedSubject(site, complement.start, sentence)
      ?? inheritedMention(for: site, in: sentence)
    guard !isGoverned(site, complement.start, sentence) else { return }
    let quotation = text.quotations[Int(text.tokens[complement.start].quotation)]
    if endsWithMarks(site, mention, quotation, sentence) { complement.closing = .anyComma }
    guard !text.isTitleOfWork(quotation) || text.isPunctuatedInside(quotation) else { return }
    let end = text.contentEnd(complement, sites: sites, to: sentence.end)
    let fragment = complement.start..<text.beforeOccasion(complement.start..<max(end, quotation.close + 1))
    guard isFree(fragment) else { return }
    var fragments = [fragment]
    if let mention, site.form != .participle, !text.tokens[mention.lowerBound].is(.relative),
      let front = front(of: mention, complement.start, sentence)
    {
      fragments.insert(front, at: 0)
    }
    add(fragments, site, mention: mention)
  }

  /// Whether a comma inside the marks ends what stands in front: "Citing “a lack of money,” Lee said", "When somebody
  /// shouted, “We will,” Lee sat down", "a sign that read “No sale,” Lee left", and what an outlet passes on.
  private func endsWithMarks(_ site: Site, _ mention: Range<Int>?, _ quotation: Quotation, _ sentence: Sentence) -> Bool
  {
    site.form == .participle && site.group.lowerBound == sentence.start || opensSubordinate(site, sentence)
      || mention.map { text.tokens[$0.lowerBound].is([.that, .relative]) } ?? false
      || isPassedOn(quotation, sentence)
  }

  /// "Said Lee: “…”".
  private func invertedSubject(_ site: Site, _ start: Int, _ sentence: Sentence) -> Range<Int>? {
    guard site.group.lowerBound == sentence.start, site.form == .past,
      let phrase = text.nounPhrase(at: site.after, to: sentence.end), phrase.upperBound < start
    else { return nil }
    return phrase
  }

  /// An earlier verb takes the whole clause that this one stands in.
  private func isGoverned(_ site: Site, _ start: Int, _ sentence: Sentence) -> Bool {
    for earlier in sites
    where earlier.verb < site.verb && isFree(earlier) && !earlier.isPassive
      && !text.isUntrue(earlier, from: sentence.start)
    {
      guard var complement = text.complement(of: earlier, to: sentence.end), complement.kind != .quotation,
        complement.start <= site.verb
      else { continue }
      complement.form = earlier.form
      if earlier.group.lowerBound <= sentence.start + 1, earlier.form != .third { complement.closing = .anyComma }
      if text.contentEnd(complement, sites: sites, to: sentence.end) > start { return true }
    }
    return false
  }

  /// "In cases of abortion, it said, “…”": words in front that are what is said, not when and where.
  private func front(of mention: Range<Int>, _ start: Int, _ sentence: Sentence) -> Range<Int>? {
    guard mention.lowerBound > sentence.start + 1, mention.upperBound < start,
      text.tokens[mention.lowerBound - 1].kind == .comma,
      text.tokens[start - 1].kind == .comma
    else { return nil }
    var lo = mention.lowerBound - 1
    while lo > sentence.start, isOpen(lo - 1) { lo -= 1 }
    let range = afterLeadIn(lo, mention.lowerBound - 1)..<mention.lowerBound - 1
    // "When another man was led away, Lee yelled, “…”": a clause of its own tells the occasion too.
    guard !range.isEmpty, !text.tellsOccasion(range), !text.hasFinite(range) else { return nil }
    return range
  }
}
