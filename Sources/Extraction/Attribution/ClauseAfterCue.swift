import English

extension AttributionRule {
  /// Speaker, verb, and then a clause, an infinitive or an object.
  static let clauseAfterCue = AttributionRule(
    id: "clause-after-cue",
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
  /// "is airing an ad aimed at voters": what looks like the subject is the object of a verb before it.
  private func isReduced(_ site: Site, _ subject: Range<Int>?, _ sentence: Sentence) -> Bool {
    guard site.form == .past, site.group.count == 1, !site.frame.contains(.clause), let subject,
      subject.lowerBound > sentence.start
    else { return false }
    let before = subject.lowerBound - 1
    return !text.tokens[before].isQuoted && (text.tokens[before].is(.auxiliary) || text.isFinite(before))
      && !text.isPossessiveClitic(before)
  }

  /// "issued a statement after Lee said that": the document is only when somebody else spoke.
  private func isIssuing(_ complement: Complement, _ site: Site) -> Bool {
    guard complement.kind == .object,
      let next = sites.first(where: {
        $0.group.lowerBound > complement.start && $0.frame.contains(.that) && $0.form == .past
      })
    else { return false }
    let between = complement.start..<next.group.lowerBound
    guard !between.contains(where: { text.tokens[$0].isQuoted || text.tokens[$0].kind == .comma }),
      let when = between.first(where: {
        text.word($0, is: "after") || text.word($0, is: "before") || text.word($0, is: "when")
      })
    else { return false }
    return (complement.start..<when).contains { text.tokens[$0].is(.documentNoun) }
  }

  /// "who asked not to be named", "not authorized to discuss it": about the source, not what the source says.
  private func isAside(_ content: Range<Int>, _ site: Site) -> Bool {
    if content.count == 1, site.form == .base, text.word(content.lowerBound, is: "it") { return true }
    guard site.polarity == .asked, text.word(content.lowerBound, is: "not"), content.count <= 5 else { return false }
    return content.contains {
      text.word($0, is: "named") || text.word($0, is: "identified") || text.word($0, is: "quoted")
    }
  }

  /// "read “The Long Winter”": a work is read, not said; "called it “The Long Winter”" names it.
  private func isReading(_ complement: Complement, _ site: Site) -> Bool {
    guard complement.kind == .quotation, !site.frame.contains(.object) else { return false }
    let quotation = text.quotations[Int(text.tokens[complement.start].quotation)]
    return text.isTitleOfWork(quotation) && !text.isPunctuatedInside(quotation)
  }

  /// "While Lee said that …, Park": the clause ends where the main one begins.
  private func isSubordinate(_ site: Site, _ subject: Range<Int>?, _ sentence: Sentence) -> Bool {
    guard let subject else { return false }
    var first = sentence.start
    if text.tokens[first].is(.coordinator) { first += 1 }
    if text.word(first, is: "even") || text.word(first, is: "just") || text.word(first, is: "ever") { first += 1 }
    return first < sentence.end && (text.tokens[first].is(.subordinator) || text.word(first, is: "as"))
      && subject.lowerBound - first <= 2
  }

  mutating func attributeComplement(_ site: Site, _ sentence: Sentence) {
    guard site.form != .pastParticiple || !site.frame.isDisjoint(with: [.addressee]),
      var complement = text.complement(of: site, to: sentence.end)
    else { return }
    guard owner[complement.start] < 0, !isReading(complement, site) else { return }
    let subject = text.subject(of: site, from: sentence.start)
    complement.form = site.form
    if complement.kind == .quotation, text.quotations[Int(text.tokens[complement.start].quotation)].words < 4 {
      complement.kind = .object
    }
    let leads =
      (site.form == .participle || site.form == .base && subject == nil)
      && !text.hasFinite(sentence.start..<site.group.lowerBound)
    let opens =
      leads
      || site.group.lowerBound <= sentence.start + 1
        && (site.form == .participle || site.form == .pastParticiple || site.form == .past && subject == nil)
    if opens || isSubordinate(site, subject, sentence) {
      complement.closing = .anyComma
    } else if let subject, text.tokens[subject.lowerBound].is(.relative), subject.count == 1 {
      complement.closing = .commaBeforeVerb
    } else if site.form == .base || site.form == .participle {
      complement.closing = .commaBeforeVerb
    }
    if isReduced(site, subject, sentence) || isIssuing(complement, site) { return }
    var end = text.contentEnd(complement, sites: sites, to: sentence.end)
    if complement.kind == .object, site.frame.contains(.marked),
      !(complement.start..<max(end, complement.start)).contains(where: { text.tokens[$0].isQuoted })
    {
      return
    }
    if let taken = (complement.start..<max(end, complement.start)).first(where: { owner[$0] >= 0 }) { end = taken }
    while end > complement.start, !text.tokens[end - 1].isWord, !text.tokens[end - 1].isQuoted,
      text.tokens[end - 1].kind != .close, text.tokens[end - 1].kind != .symbol
    { end -= 1 }
    if isCutShort(complement.start..<end) { return }
    end = text.beforeOccasion(complement.start..<end)
    guard end > complement.start, !isAside(complement.start..<end, site) else { return }
    let mention =
      subject ?? (leads ? text.nameBeforeInsertion(site, sentence) : nil)
      ?? (opens ? text.mainSubject(in: sentence, from: end + 1) : inheritedMention(for: site, in: sentence))
    guard mention != nil || site.cue != .attitude, !isOwnDoubt(site, mention) else { return }
    // "Asked about it", "when asked": nobody says who asked; "Asked by Park" does.
    if site.polarity == .asked, site.form == .past, subject == nil, text.opensParticiple(site, sentence) {
      add([complement.start..<end], site, mention: agent(of: site, before: complement.start))
      return
    }
    if site.isPassive {
      add([complement.start..<end], site, mention: agent(of: site, before: complement.start))
      return
    }
    add(relative(to: complement.start..<end, site, mention, sentence), site, mention: mention)
  }

  /// "We do not believe that it is safe", in nobody's marks: whoever writes says all of it.
  private func isOwnDoubt(_ site: Site, _ mention: Range<Int>?) -> Bool {
    guard let mention, mention.count == 1, site.cue == .attitude, site.polarity == .denied else { return false }
    return text.word(mention.lowerBound, is: "we") || text.word(mention.lowerBound, is: "i")
  }

  /// "was told by Lee that".
  private func agent(of site: Site, before start: Int) -> Range<Int>? {
    guard site.after + 1 < start, text.word(site.after, is: "by") else { return nil }
    return text.nounPhrase(at: site.after + 1, to: start, apposition: false)
  }

  /// "what Lee said is a disgrace": the relative in front of the speaker is part of what is said.
  private func relative(to content: Range<Int>, _ site: Site, _ mention: Range<Int>?, _ sentence: Sentence) -> [Range<
    Int
  >] {
    guard let mention, mention.lowerBound > sentence.start, mention.upperBound <= site.verb,
      text.isFinite(content.lowerBound)
    else { return [content] }
    let before = mention.lowerBound - 1
    guard text.tokens[before].is([.relative, .that, .wh]), !text.word(before, is: "when"), owner[before] < 0 else {
      return [content]
    }
    return [before..<before + 1, content]
  }
}
