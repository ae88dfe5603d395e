import English

/// What a cue takes to its right.
struct Complement {
  enum Kind {
    /// A clause, with or without "that".
    case clause
    case quotation
    case infinitive
    case object
  }
  var start: Int
  var kind: Kind
  /// The form of the cue: "said X and called" joins two verbs of one form.
  var form: WordClass = []
  /// The cue stands in a relative clause, or opens the sentence as a participle: a comma in front of a verb, or any
  /// comma, ends it.
  var closing: Closing = .never

  enum Closing { case never, commaBeforeVerb, anyComma }
}

extension ScannedText {
  /// Where what is said begins, and what it is; nil where the verb takes nothing that stands here.
  func complement(of site: Site, to end: Int) -> Complement? {
    let i = site.after
    guard i < end else { return nil }
    let leads =
      !tokens[i].isQuoted
      && (tokens[i].is([.preposition, .weekday, .adverb, .timeAdjective, .timeNoun, .month]) || endsInLy(i)
        || tellsHowLongAgo(i, end))
      && !tokens[i].is([.that, .wh])
    let isInfinitive = site.frame.contains(.infinitive) && tokens[i].is(.to)
    if leads, !isInfinitive, site.frame.contains(.that), let that = delayedThat(i, to: end) {
      return Complement(start: that, kind: .clause)
    }
    if let found = direct(i, site, end) { return found }
    if site.isPassive, word(i, is: "by"), let agent = nounPhrase(at: i + 1, to: end, apposition: false),
      let found = clausal(agent.upperBound, site, end)
    {
      return found
    }
    if site.frame.contains(.addressee), let found = behindAddressee(i, site, end) { return found }
    if site.frame.contains(.that), let that = delayedThat(i, to: end) { return Complement(start: that, kind: .clause) }
    let j = afterAdverbials(i, to: end)
    if j > i {
      if let found = clausal(j, site, end) { return found }
      if j < end, tokens[j].kind == .comma, j + 1 < end, tokens[j + 1].isQuoted || tokens[j + 1].is(.that) {
        return clausal(j + 1, site, end)
      }
    }
    if j > i, j < end, site.frame.contains(.object), tokens[j].is([.determiner, .possessive]),
      !site.frame.contains(.addressee)
    {
      return Complement(start: j, kind: .object)
    }
    if site.frame.contains(.quote), let found = distantQuotation(i, site, end) { return found }
    if site.frame.contains(.addressee), !site.frame.contains(.clause) { return nil }
    return object(i, site, end)
  }

  /// "told reporters on Monday that", "urged voters to".
  private func behindAddressee(_ i: Int, _ site: Site, _ end: Int) -> Complement? {
    let j = afterAddressee(i, to: end)
    guard j > i else { return nil }
    if j < end, tokens[j].is(.auxiliary), !isPossessiveClitic(j), let addressee = shortAddressee(i, before: j) {
      return Complement(start: addressee, kind: .clause)
    }
    let k = afterAdverbials(j, to: end)
    if let found = clausal(k, site, end) { return found }
    if k < end, tokens[k].is([.subjectPronoun, .determiner, .possessive]) || tokens[k].shape.contains(.capital),
      beginsClause(k, end)
    {
      return Complement(start: k, kind: .clause)
    }
    if k < end, tokens[k].kind == .comma, let found = clausal(k + 1, site, end),
      found.kind != .clause || tokens[k + 1].is(.that)
    {
      return found
    }
    for start in [j, k] where site.frame.contains(.objectInfinitive) && start < end && tokens[start].is(.to) {
      // "told drivers not to use the bridge".
      return Complement(start: tokens[start - 1].is(.negation) ? start - 1 : start, kind: .infinitive)
    }
    if j < end, tokens[j].is(.preposition), let start = afterParticle(j, site, end) {
      return Complement(start: start, kind: .object)
    }
    return delayedThat(j, to: end).map { Complement(start: $0, kind: .clause) }
  }

  /// "told the Courier four workers have", "told reporters nobody was": the addressee up to the subject of what was said.
  private func shortAddressee(_ start: Int, before verb: Int) -> Int? {
    var i = start
    if tokens[i].is(.determiner), !tokens[i].is(.groupNoun) { i += 1 }
    guard i < verb, tokens[i].isWord else { return nil }
    let isName = tokens[i].shape.contains(.capital)
    i += 1
    while isName, i < verb, tokens[i].shape.contains(.capital) { i += 1 }
    guard i < verb, !tokens[i].is([.preposition, .coordinator, .relative]), !isPossessiveClitic(i), !endsInIng(i),
      !endsInEd(i), isName || tokens[i - 1].is([.groupNoun, .organizationNoun, .roleNoun]) || isAgentivePlural(i - 1)
    else { return nil }
    return i
  }

  /// "joked of the museum, “…”": marks behind a comma or colon, with no other verb on the way.
  private func distantQuotation(_ start: Int, _ site: Site, _ end: Int) -> Complement? {
    // "But, said Lee, “…”" is a clause with a cue inside.
    let isSubject = tokens[start].shape.contains(.capital) && !site.frame.contains(.addressee)
    guard !site.isPassive, !isSubject || tokens[site.verb].shape.contains(.capital) else {
      return nil
    }
    // "joked, again in a drawl, “…”": how it was said, between commas.
    let opensManner =
      tokens[start].kind == .comma && start + 2 < end && !tokens[start + 1].is(.reporting)
      && (tokens[start + 1].is([.adverb, .preposition]) || endsInIng(start + 1))
    var k = opensManner ? start + 1 : start
    while k < end, k - start < 16, tokens[k].isWord, !tokens[k].isQuoted, !tokens[k].is(.that),
      !isFinite(k) || k > start && tokens[k - 1].is([.determiner, .possessive])
    { k += 1 }
    guard k > start, k + 1 < end, tokens[k].kind == .comma && site.cue == .speech || tokens[k].kind == .colon,
      tokens[k + 1].isQuoted,
      quotations[Int(tokens[k + 1].quotation)].words >= 3
    else { return nil }
    return Complement(start: k + 1, kind: .quotation)
  }

  /// "said three days ago that".
  private func tellsHowLongAgo(_ i: Int, _ end: Int) -> Bool {
    i + 2 < end && tokens[i + 1].is(.timeNoun) && word(i + 2, is: "ago")
  }

  /// Right behind the verb: a particle, "that", a quotation, an infinitive, a question.
  private func direct(_ i: Int, _ site: Site, _ end: Int) -> Complement? {
    let token = tokens[i]
    if opensAmount(i, end), hasFinite(i..<((i..<end).first { tokens[$0].kind == .comma } ?? end)),
      let clause = clausal(i, site, end)
    {
      return clause
    }
    if !token.isQuoted, token.is([.preposition, .to]) || word(i, is: "out") || word(i, is: "back") || endsInLy(i),
      let start = afterParticle(i, site, end)
    {
      return Complement(start: start, kind: .object)
    }
    if site.frame.contains(.infinitive), token.is(.to), i + 1 < end, !tokens[i + 1].is([.determiner, .possessive]),
      !tokens[i + 1].shape.contains(.capital) || isTitleCase
    {
      return Complement(start: i, kind: .infinitive)
    }
    if site.frame.contains(.infinitive), token.is(.negation), i + 1 < end, tokens[i + 1].is(.to) {
      return Complement(start: i, kind: .infinitive)
    }
    if site.frame.contains(.addressee), !token.is(.that), !token.isQuoted, !token.is(.wh), token.kind != .comma,
      token.kind != .colon
    {
      return nil
    }
    if token.is([.preposition, .weekday]) && !token.is([.wh, .determiner, .that]) && !token.isQuoted || endsInLy(i) {
      return nil
    }
    return tellsHowLongAgo(i, end) ? nil : clausal(i, site, end)
  }

  private func clausal(_ start: Int, _ site: Site, _ end: Int) -> Complement? {
    var i = start
    guard i < end else { return nil }
    if tokens[i].kind == .colon || tokens[i].kind == .comma {
      guard i + 1 < end, tokens[i + 1].isQuoted || tokens[i].kind == .colon else { return nil }
      i += 1
    }
    let token = tokens[i]
    if token.isQuoted {
      let takes = site.frame.contains(.quote) || !site.frame.isDisjoint(with: [.object, .marked]) && i == start
      return takes ? Complement(start: i, kind: .quotation) : nil
    }
    if token.is(.that), site.frame.contains(.that) { return Complement(start: i, kind: .clause) }
    if token.is(.wh), !token.is(.to),
      site.frame.contains(.question) || word(i, is: "what") && site.frame.contains(.object)
    {
      return Complement(start: i, kind: .clause)
    }
    guard site.frame.contains(.clause),
      !token.is(.subordinator) || token.is([.determiner, .that]) || opensWithReason(i, end), beginsClause(i, end)
    else { return nil }
    return Complement(start: i, kind: .clause)
  }

  /// "said because the city is broke, the bridge": a clause in front of the one that is said.
  private func opensWithReason(_ i: Int, _ end: Int) -> Bool {
    guard
      word(i, is: "because") || word(i, is: "although") || word(i, is: "though") || word(i, is: "if")
        || word(i, is: "unless") || word(i, is: "while")
    else { return false }
    var k = i + 1
    while k < end, k - i < 30, tokens[k].kind != .comma {
      if tokens[k].isQuoted || !tokens[k].isWord { return false }
      k += 1
    }
    guard k + 1 < end, tokens[k].kind == .comma else { return false }
    return tokens[k + 1].isQuoted || beginsClause(k + 1, end)
  }

  /// Whether a subject and a finite verb follow.
  func beginsClause(_ i: Int, _ end: Int) -> Bool {
    let token = tokens[i]
    if token.is([.subjectPronoun]), !token.is(.groupNoun) { return true }
    guard token.isWord || token.kind == .symbol, !token.is([.weekday]) else { return false }
    var k = i
    while k < end, k - i < 30 {
      let t = tokens[k]
      let isVerb =
        t.is([.auxiliary, .plainVerb]) && !isPossessiveClitic(k) || t.is([.past, .third]) || endsInEd(k)
      // "found fault and made demands": a second verb, not a subject's.
      if !t.isQuoted, isVerb { return k == i || !tokens[k - 1].is(.coordinator) || t.is(.auxiliary) }
      k += 1
    }
    return false
  }

  /// "called for", "pointed to", "spoke out against": past the particles that this verb takes.
  private func afterParticle(_ i: Int, _ site: Site, _ end: Int) -> Int? {
    var k = i
    var taken = false
    if tokens[k].is(.adverb) && particle(k) == nil || endsInLy(k) { k += 1 }
    while k < end, k < i + 3 {
      guard let bit = particle(k), site.frame.contains(bit) else { break }
      k += 1
      taken = true
    }
    guard taken, k < end, !tokens[k].is([.weekday, .month, .timeAdjective]) || tokens[k].is(.determiner) else {
      return nil
    }
    if tokens[k].kind == .comma || tokens[k].endsSentence { return nil }
    if word(k - 1, is: "on") || word(k - 1, is: "in") || word(k - 1, is: "at") {
      // "wrote on Twitter", "commented in a statement": where, not what.
      for j in k..<min(k + 4, end) where tokens[j].is(.venueNoun) { return nil }
    }
    if word(k - 1, is: "to"), !tokens[k].is([.determiner, .possessive, .objectPronoun]),
      !tokens[k].shape.contains(.capital), site.frame.contains(.infinitive)
    {
      return nil
    }
    return k
  }

  private func particle(_ i: Int) -> Frame? {
    for (name, bit) in ScannedText.particles where name == tokens[i].word { return bit }
    return nil
  }

  private static let particles: [(UInt16, Frame)] = Frame.byPreposition.map {
    (Vocabulary.english.index(of: $0.0), $0.1)
  }

  private func object(_ i: Int, _ site: Site, _ end: Int) -> Complement? {
    let token = tokens[i]
    if site.frame.contains(.clause), token.isWord, !token.is(.subordinator), beginsClause(i, end),
      !token.is([.preposition, .coordinator]) || token.is([.determiner]) || word(i, is: "in")
    {
      return Complement(start: i, kind: .clause)
    }
    guard
      !site.frame.isDisjoint(with: [.object, .objectInfinitive, .marked])
        || site.frame.contains(.gerund) && endsInIng(i)
    else { return nil }
    guard token.isWord || token.kind == .symbol || token.isQuoted else { return nil }
    if token.is([.preposition, .coordinator, .subordinator, .to, .auxiliary, .weekday])
      && !token.is([.determiner, .possessive]) && !(i + 1 < end && isPossessiveClitic(i + 1))
    {
      return nil
    }
    if token.is(.adverb), !token.is([.determiner, .reflexive]) { return nil }
    return Complement(start: i, kind: .object)
  }
}
