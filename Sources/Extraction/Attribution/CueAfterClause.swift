import English

extension AttributionRule {
  /// What is said comes first, without marks.
  static let cueAfterClause = AttributionRule(
    id: "cue-after-clause",
    summary: "…, NAME said; …, said NAME; …, NAME said, …",
    examples: [
      "⟨q:The bridge will be rebuilt⟩, ⟨m:Ann Lee⟩ ⟨c:said⟩.",
      "⟨q:The bridge will be rebuilt⟩, ⟨c:said⟩ ⟨m:Ann Lee, the mayor⟩.",
      "⟨q:The bridge⟩, ⟨m:Lee⟩ ⟨c:said⟩, ⟨q:will be rebuilt⟩.",
    ]
  ) { sentence, findings in
    for site in findings.sites where findings.isFree(site) && site.form != .participle {
      findings.attributeByClosingCue(site, sentence)
    }
  }
}

extension Findings {
  mutating func attributeByClosingCue(_ site: Site, _ sentence: Sentence) {
    guard site.frame.contains(.clause) || site.frame.contains(.that), site.form != .pastParticiple else { return }
    // "— a claim disputed by Park": the claim disputes nothing.
    if site.after < sentence.end, text.word(site.after, is: "by"), site.form == .past { return }
    let tokens = text.tokens
    var mention: Range<Int>
    var rest: Int
    var hi: Int
    if let speaker = text.invertedSpeaker(at: site.verb, in: sentence) {
      mention = speaker
      rest = speaker.upperBound
      hi = site.group.lowerBound - 1
    } else if site.group.lowerBound > sentence.start, tokens[site.group.lowerBound - 1].kind == .comma,
      !tokens[site.verb].is(.participle),
      let phrase = text.nounPhrase(at: site.after, to: sentence.end),
      phrase.upperBound >= sentence.end - 1 || tokens[phrase.upperBound - 1].kind == .comma
        || !tokens[phrase.upperBound].isWord && !tokens[phrase.upperBound].isQuoted
        || tokens[phrase.upperBound].is([.preposition, .weekday, .subordinator])
        || text.endsInIng(phrase.upperBound),
      text.subject(before: site.group.lowerBound, from: sentence.start) == nil || isInverted(site, phrase)
    {
      mention = phrase
      rest = phrase.upperBound
      hi = site.group.lowerBound - 1
    } else {
      guard let subject = text.subject(before: site.group.lowerBound, from: sentence.start),
        subject.lowerBound > sentence.start,
        !tokens[subject.lowerBound].is([.relative, .that])
          || tokens[subject.lowerBound].is(.determiner) && subject.count > 1
      else { return }
      mention = subject
      rest = site.frame.contains(.addressee) ? text.afterAddressee(site.after, to: sentence.end) : site.after
      hi = subject.lowerBound
      guard tokens[hi - 1].kind == .comma || tokens[hi - 1].kind == .dash else {
        return
      }
      rest = text.afterAdverbials(rest, to: sentence.end)
      guard
        rest >= sentence.end || !tokens[rest].isWord && !tokens[rest].isQuoted
          || rest > site.after && tokens[rest].is([.subordinator, .wh])
          || tokens[rest].is([.subordinator]) && !site.frame.contains(.question) || text.endsInIng(rest)
      else { return }
      if rest < sentence.end, tokens[rest].kind == .colon { return }
    }
    while hi > sentence.start, tokens[hi - 1].kind == .comma || tokens[hi - 1].kind == .dash { hi -= 1 }
    var lo = hi
    while lo > sentence.start, isOpen(lo - 1) { lo -= 1 }
    lo = afterLeadIn(lo, hi)
    guard lo < hi else { return }
    var fragments = [lo..<hi]
    if let second = interrupted(rest, site, sentence) {
      // "Asked about it, Lee said, “…”": the front tells the occasion.
      if text.tokens[second.lowerBound].isQuoted, text.tellsOccasion(fragments[0]) { fragments = [] }
      fragments.append(second)
    }
    if saysNothing(fragments, lo..<hi, site, sentence) { return }
    add(fragments, site, mention: mention)
  }

  /// An occasion, or too few words to be what is said.
  private func saysNothing(
    _ fragments: [Range<Int>], _ front: Range<Int>, _ site: Site, _ sentence: Sentence
  ) -> Bool {
    guard fragments.count == 1, text.invertedSpeaker(at: site.verb, in: sentence) == nil else { return false }
    if text.tellsOccasion(fragments[0]), fragments[0].count <= 6 { return true }
    return text.wordCount(front) <= 2 && !text.hasFinite(front.dropFirst())
  }

  /// "…, said Lee": the verb stands before its subject.
  private func isInverted(_ site: Site, _ phrase: Range<Int>) -> Bool {
    !text.tokens[phrase.lowerBound].is(.objectPronoun) && site.frame.contains(.quote) && !site.frame.contains(.object)
      || text.tokens[site.verb].is(.past) && text.tokens[phrase.lowerBound].shape.contains(.capital)
        && site.frame.contains(.quote) && site.frame.contains(.clause)
  }

  /// Skips what an earlier statement left in front: ", and ".
  func afterLeadIn(_ lo: Int, _ hi: Int) -> Int {
    var k = lo
    var depth = 0
    for i in stride(from: hi - 1, through: lo, by: -1) {
      if text.tokens[i].kind == .close { depth += 1 }
      if text.tokens[i].kind == .open {
        if depth == 0 {
          k = i + 1
          break
        }
        depth -= 1
      }
    }
    while k < hi, !text.tokens[k].isWord, text.tokens[k].kind != .quote, text.tokens[k].kind != .open { k += 1 }
    return k
  }

  /// The clause goes on after the cue: "The bridge, Lee said, will be rebuilt."
  private func interrupted(_ rest: Int, _ site: Site, _ sentence: Sentence) -> Range<Int>? {
    guard rest < sentence.end, text.tokens[rest].kind == .comma || text.tokens[max(rest - 1, 0)].kind == .comma else {
      return nil
    }
    let start = text.tokens[rest].kind == .comma ? rest + 1 : rest
    guard start < sentence.end, owner[start] < 0, text.tokens[start].isWord || text.tokens[start].isQuoted else {
      return nil
    }
    if text.endsInIng(start) && text.tokens[start].is(.participle) || text.tokens[start].is(.according) { return nil }
    if text.tokens[start].is([.relative, .subordinator]) { return nil }
    let complement = Complement(start: start, kind: .clause)
    if text.tokens[start].is(.coordinator), let next = sites.first(where: { $0.verb > start }),
      next.group.lowerBound <= start + 2
    {
      return nil
    }
    return start..<text.contentEnd(complement, sites: sites, to: sentence.end)
  }
}
