import English

extension AttributionRule {
  /// The quotation comes first, then the speaker and a reporting verb in either order.
  static let cueAfterQuotation = AttributionRule(
    id: "cue-after-quotation",
    summary: "“…,” said NAME; “…,” NAME said, “…”",
    examples: [
      "⟨q:“We will rebuild,”⟩ ⟨c:said⟩ ⟨m:Ann Lee⟩ on Monday.",
      "⟨q:“We will rebuild,”⟩ ⟨m:Lee⟩ ⟨c:said⟩. ⟨q:“All of it.”⟩",
      "⟨q:“We will,”⟩ ⟨m:the mayor⟩ ⟨c:told⟩ reporters, ⟨q:“rebuild the bridge.”⟩",
      "⟨q:“We will rebuild,”⟩ ⟨m:Lee⟩ ⟨c:likes to say⟩.",
    ]
  ) { sentence, findings in
    for q in sentence.quotations { findings.attributeByTrailingCue(q, sentence) }
  }
}

extension Findings {
  mutating func attributeByTrailingCue(_ q: Int, _ sentence: Sentence) {
    let quotation = text.quotations[q]
    guard isFree(quotation.range), !sites.contains(where: { $0.after == quotation.open && isFree($0) }) else { return }
    var j = quotation.close + 1
    if j < sentence.end, text.tokens[j].kind == .comma { j += 1 }
    guard j < sentence.end, !text.tokens[j].isQuoted, !text.tokens[j].is([.coordinator, .relative]),
      text.isPunctuatedInside(quotation) || j > quotation.close + 1 || quotation.words >= 3
    else { return }
    // He had said, “We will see,” when she was asked: the cue in front takes it.
    // So does the one of "When somebody shouted, “We will,” she went on".
    let front = sites.first { $0.after == quotation.open - 1 && isFree($0) }
    if let front, text.tokens[j].is(.subordinator) || opensSubordinate(front, sentence) { return }
    guard text.tokens[j].kind != .semicolon, !text.tokens[j].endsSentence else { return }
    guard let (site, mention, rest) = cue(at: j, sentence, quotation) ?? unlistedCue(at: j, sentence, quotation)
    else { return }
    // Lee said, “We will,” the Courier reported: who said it, not who passes it on.
    if front?.cue == .speech, isPassedOn(quotation, sentence),
      text.tokens[quotation.open - 1].kind != .word || text.tokens[quotation.open - 1].is(.to)
    {
      return
    }
    var fragments = [clauseStart(before: quotation.open, sentence)..<quotation.close + 1]
    let next = text.afterAdverbials(rest, to: sentence.end)
    // The same sentence goes on in marks: “A,” he said, “B.”
    var k = nextComma(next, sentence)
    while k < sentence.end,
      text.tokens[k].kind == .comma || text.tokens[k].kind == .colon || text.tokens[k].kind == .dash
        || text.tokens[k].kind == .semicolon
    { k += 1 }
    if k + 1 < sentence.end, k > next, text.tokens[k].is(.coordinator), text.tokens[k + 1].isQuoted { k += 1 }
    if k < sentence.end, k > next || text.tokens[k - 1].kind == .comma, text.tokens[k].isQuoted,
      text.tokens[k].kind == .quote
    {
      let second = text.quotations[Int(text.tokens[k].quotation)]
      fragments.append(
        second.close + 1 >= sentence.end - 1
          ? second.range
          : second.open..<text.contentEnd(Complement(start: k, kind: .clause), sites: sites, to: sentence.end))
    }
    add(fragments, site, mention: mention)
  }

  /// Over "of Park and Reyes", "during a rally in Springfield, Ill." to the comma behind it, where marks open again.
  private func nextComma(_ next: Int, _ sentence: Sentence) -> Int {
    var k = next
    while k < sentence.end, k - next < 30, text.tokens[k].isWord || text.tokens[k].kind == .comma,
      !text.tokens[k].isQuoted
    { k += 1 }
    guard k > next, k + 1 < sentence.end, text.tokens[k].isQuoted, text.tokens[k - 1].kind == .comma else {
      return next
    }
    // A cue on the way may have the second part for its own: “A,” he said, adding, “B.”
    for site in sites where site.verb >= next && site.verb < k && site.cue != .attitude {
      if site.form != .participle || !site.frame.isDisjoint(with: [.quote, .that]) { return next }
    }
    let way = next..<k - 1
    let isPlain = way.allSatisfy { text.tokens[$0].isWord }
    guard
      isPlain
        || !text.tokens[k + 1].shape.contains(.capital) && !way.contains(where: { text.tokens[$0].is(.coordinator) })
    else { return next }
    return k - 1
  }

  /// Words before the quotation in its own clause are what is said too: `It was “a farce,” he said.`
  private func clauseStart(before open: Int, _ sentence: Sentence) -> Int {
    var lo = open
    while lo > sentence.start, isOpen(lo - 1) { lo -= 1 }
    guard text.wordCount(lo..<open) > 0 else { return open }
    for site in sites where site.group.upperBound >= open - 2 && site.verb < open && site.verb >= lo { return open }
    // Despite the tone, “I think he will,” said Lee: the marks open as a sentence does.
    let opensSentence = text.tokens[open - 1].kind == .comma && text.tokens[open + 1].shape.contains(.capital)
    if text.tokens[open - 1].kind == .open
      || opensSentence && text.quotations[Int(text.tokens[open].quotation)].words >= 4
    {
      return open
    }
    if text.tokens[open - 1].kind == .colon || text.tokens[open - 1].kind == .dash { return open }
    while lo < open, !text.tokens[lo].isWord, text.tokens[lo].kind != .quote, text.tokens[lo].kind != .open { lo += 1 }
    // “A” and “B,” he said: what stands between belongs to it.
    return lo
  }

  /// “Is it safe?” Lee pressed; “No,” snarled Lee: a verb that no list holds, with nothing but its subject.
  private func unlistedCue(at j: Int, _ sentence: Sentence, _ quotation: Quotation) -> (Site, Range<Int>, Int)? {
    guard text.isPunctuatedInside(quotation), !text.isTitleOfWork(quotation), !text.tokens[j].is(.subordinator),
      text.wordCount(sentence.start..<quotation.open) == 0
    else { return nil }
    if let site = text.unlistedSite(at: j, from: j) {
      guard j + 1 < sentence.end, text.tokens[j + 1].shape.contains(.capital),
        let mention = text.nounPhrase(at: j + 1, to: sentence.end)
      else { return nil }
      return (site, mention, mention.upperBound)
    }
    for i in j + 1..<max(min(j + 25, sentence.end), j + 1) {
      guard !text.tokens[i].isQuoted, text.tokens[i].kind != .semicolon else { return nil }
      if text.tokens[i].is([.reporting, .auxiliary, .plainVerb]), text.isFinite(i) { return nil }
      guard let site = text.unlistedSite(at: i, from: j) else { continue }
      guard !text.tokens[j].is([.relative, .that]), !text.endsInIng(j),
        let mention = text.subject(before: site.group.lowerBound, from: j), mention.lowerBound == j
      else {
        return nil
      }
      return (site, mention, site.after)
    }
    return nil
  }

  /// A finished quotation goes with any verb of saying: “We knew,” Lee informed the Courier.
  private func takesMarks(_ site: Site, _ quotation: Quotation) -> Bool {
    site.frame.contains(.quote)
      || site.cue == .speech && site.form == .past && site.frame.contains(.that)
        && quotation.isClosed && text.tokens[quotation.close - 1].kind == .comma
  }

  /// “It is late,” Lee likes to say, or was heard to say: what he is in the habit of saying he has said.
  private func habitual(_ site: Site) -> Site {
    let to = site.verb - 1
    guard site.form == .base, to > 0, text.tokens[to].is(.to), text.isOne(to - 1, of: Self.habits) else { return site }
    var said = site
    said.group = text.verbGroup(at: to - 1, from: text.sentences[sentence].start).lowerBound..<site.group.upperBound
    said.form = .third
    return said
  }

  private static let habits = Vocabulary.hashes("likes liked loves loved used continues continued heard overheard")

  /// “It is a disgrace,” Lee charged: a verb of judging, with nothing behind it that is judged.
  private func isAimless(_ site: Site, _ quotation: Quotation, _ sentence: Sentence) -> Bool {
    guard site.form == .past || site.form == .third, text.isPunctuatedInside(quotation),
      text.wordCount(sentence.start..<quotation.open) == 0
    else { return false }
    let next = text.afterAdverbials(site.after, to: sentence.end)
    return next >= sentence.end || !text.tokens[next].isWord || text.tokens[next].is([.preposition, .subordinator])
  }

  /// A cue that begins at `j`: verb and speaker, or speaker and verb; with what comes after both.
  private func cue(at j: Int, _ sentence: Sentence, _ quotation: Quotation) -> (Site, Range<Int>, Int)? {
    for site in sites.map(habitual)
    where site.verb >= j && isFree(site) && takesMarks(site, quotation) && site.form != .participle
      && (site.form != .base || site.group.count == 1 || site.polarity == .hypothetical || site.polarity == .declined)
      && (site.cue != .attitude || site.frame.contains(.clause) || isAimless(site, quotation, sentence))
    {
      if site.group.lowerBound <= j || site.verb == j {
        guard let mention = text.nounPhrase(at: site.after, to: sentence.end) else { return nil }
        // “The Long Winter,” said the plan was: the mark closed a title, and the subject stands before it.
        if mention.upperBound < sentence.end, text.tokens[mention.upperBound].is(.auxiliary) { return nil }
        return (site, mention, mention.upperBound)
      }
      guard site.verb - j < 60,
        var mention = site.form == .base
          ? text.subject(of: site, from: j) : text.subject(before: site.group.lowerBound, from: j),
        mention.lowerBound <= j + 8
      else { return nil }
      // “A,” another friend, Mariam Reyes told: all that stands between is the speaker.
      if mention.lowerBound > j,
        (j..<mention.lowerBound).allSatisfy({ text.tokens[$0].isWord || text.tokens[$0].kind == .comma }),
        text.opensSubject(j)
      {
        mention = j..<mention.upperBound
      }
      guard mention.lowerBound <= j + 3 else { return nil }
      let rest = site.frame.contains(.addressee) ? text.afterAddressee(site.after, to: sentence.end) : site.after
      let next = text.afterAdverbials(rest, to: sentence.end)
      // Lee said: “B”, and A was his before: the cue takes what follows its colon.
      if next + 1 < sentence.end, text.tokens[next].kind == .colon, text.tokens[next + 1].isQuoted { return nil }
      // Their signs called him “A”, the workers chanted “B”: the marks right behind the verb are what it takes.
      if site.after < sentence.end, text.tokens[site.after].isQuoted,
        text.wordCount(sentence.start..<quotation.open) > 0
      {
        return nil
      }
      // “A” Lee said that B: the quotation is not what this verb takes.
      if next < sentence.end, text.tokens[next].isWord,
        !text.tokens[next].is([.to, .preposition, .coordinator, .subordinator, .wh]), !text.endsInIng(next),
        !text.isPunctuatedInside(quotation)
      {
        return nil
      }
      if quotation.words < 4, next < sentence.end, site.frame.contains(.clause),
        text.opensSubject(next) || text.tokens[next].is(.subjectPronoun),
        text.beginsClause(next, sentence.end)
      {
        return nil
      }
      if next < sentence.end, text.tokens[next].is(.that),
        !text.isPunctuatedInside(quotation) || text.isTitleOfWork(quotation)
      {
        return nil
      }
      return (site, mention, rest)
    }
    return nil
  }
}
