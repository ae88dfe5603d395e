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
}

extension Reading {
  /// Where what is said begins, and what it is; nil where the verb takes nothing that stands here.
  func complement(of site: Site, to end: Int) -> Complement? {
    let i = site.after
    guard i < end else { return nil }
    if let found = direct(i, site, end) { return found }
    if site.frame.contains(.addressee) {
      var j = afterAddressee(i, to: end)
      if j > i {
        let k = afterAdverbials(j, to: end)
        if let found = clausal(k, site, end) { return found }
        if k < end, tokens[k].kind == .comma, let found = clausal(k + 1, site, end),
          found.kind != .clause || tokens[k + 1].is(.that)
        {
          return found
        }
        if site.frame.contains(.objectInfinitive), j < end, tokens[j].is(.to) {
          return Complement(start: j, kind: .infinitive)
        }
        if let that = delayedThat(j, to: end) { return Complement(start: that, kind: .clause) }
        j = k
      }
    }
    if site.frame.contains(.that), let that = delayedThat(i, to: end) { return Complement(start: that, kind: .clause) }
    let j = afterAdverbials(i, to: end)
    if j > i {
      if let found = clausal(j, site, end) { return found }
      if j < end, tokens[j].kind == .comma, j + 1 < end, tokens[j + 1].isQuoted || tokens[j + 1].is(.that) {
        return clausal(j + 1, site, end)
      }
    }
    if site.frame.contains(.addressee), !site.frame.contains(.clause) { return nil }
    return object(i, site, end)
  }

  /// Right behind the verb: a particle, "that", a quotation, an infinitive, a question.
  private func direct(_ i: Int, _ site: Site, _ end: Int) -> Complement? {
    let token = tokens[i]
    if !token.isQuoted, token.is([.preposition, .to]) || word(i, is: "out") || word(i, is: "back"),
      let start = afterParticle(i, site, end)
    {
      return Complement(start: start, kind: .object)
    }
    if site.frame.contains(.infinitive), token.is(.to), i + 1 < end, !tokens[i + 1].is([.determiner, .possessive]),
      !tokens[i + 1].shape.contains(.capital)
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
    return clausal(i, site, end)
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
      return site.frame.contains(.quote) || site.frame.contains(.object) ? Complement(start: i, kind: .quotation) : nil
    }
    if token.is(.that), site.frame.contains(.that) { return Complement(start: i, kind: .clause) }
    if token.is(.wh), !token.is(.to),
      site.frame.contains(.question) || word(i, is: "what") && site.frame.contains(.object)
    {
      return Complement(start: i, kind: .clause)
    }
    guard site.frame.contains(.clause), beginsClause(i, end) else { return nil }
    return Complement(start: i, kind: .clause)
  }

  /// Whether a subject and a finite verb follow.
  func beginsClause(_ i: Int, _ end: Int) -> Bool {
    let token = tokens[i]
    if token.is([.subjectPronoun]), !token.is(.groupNoun) { return true }
    guard token.isWord || token.kind == .symbol, !token.is([.weekday]) else { return false }
    var k = i
    while k < end, k - i < 30 {
      let t = tokens[k]
      if !t.isQuoted, t.is([.auxiliary, .plainVerb]) && !isPossessiveClitic(k) { return true }
      if !t.isQuoted, t.is([.past, .third]) || endsInEd(k) { return true }
      k += 1
    }
    return false
  }

  /// "called for", "pointed to", "spoke out against": past the particles that this verb takes.
  private func afterParticle(_ i: Int, _ site: Site, _ end: Int) -> Int? {
    var k = i
    var taken = false
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
    for (name, bit) in Reading.particles where name == tokens[i].word { return bit }
    return nil
  }

  private static let particles: [(UInt16, Frame)] = Frame.byPreposition.map { (Lexicon.english.index(of: $0.0), $0.1) }

  private func object(_ i: Int, _ site: Site, _ end: Int) -> Complement? {
    let token = tokens[i]
    if site.frame.contains(.clause), token.isWord, beginsClause(i, end),
      !token.is([.preposition, .coordinator]) || token.is([.determiner]) || word(i, is: "in")
    {
      return Complement(start: i, kind: .clause)
    }
    guard
      site.frame.contains(.object) || site.frame.contains(.objectInfinitive)
        || site.frame.contains(.gerund) && endsInIng(i)
    else { return nil }
    guard token.isWord || token.kind == .symbol || token.isQuoted else { return nil }
    if token.is([.preposition, .coordinator, .subordinator, .to, .auxiliary, .weekday])
      && !token.is([.determiner, .possessive])
    {
      return nil
    }
    if token.is(.adverb), !token.is([.determiner, .reflexive]) { return nil }
    return Complement(start: i, kind: .object)
  }

  /// Where what is said ends: at the end of the sentence, or before the next thing that is reported.
  func contentEnd(_ complement: Complement, sites: [Site], to end: Int) -> Int {
    var i = complement.start
    while i < end {
      let token = tokens[i]
      if token.isQuoted {
        i = max(quotations[Int(token.quotation)].close, i) + 1
        if i < end, tokens[i].isWord, i > complement.start, stops(at: i - 1, complement, sites, end) { return i }
        continue
      }
      if token.kind == .comma || token.kind == .semicolon || token.kind == .dash || token.is(.coordinator)
        || token.is(.according) || token.kind == .close
      {
        if i > complement.start, stops(at: i, complement, sites, end) { return i }
        if token.kind == .close, unmatched(i, complement.start) { return i }
      }
      i += 1
    }
    while i > complement.start, tokens[i - 1].endsSentence, !tokens[i - 1].isQuoted { i -= 1 }
    return i
  }

  private func unmatched(_ close: Int, _ start: Int) -> Bool {
    var k = close - 1
    while k >= start {
      if tokens[k].kind == .open { return false }
      k -= 1
    }
    return true
  }

  /// Whether the content stops in front of this comma, "and" or "according".
  private func stops(at i: Int, _ complement: Complement, _ sites: [Site], _ end: Int) -> Bool {
    var k = i
    if tokens[k].is(.according), k + 1 < end, tokens[k + 1].is(.to) { return true }
    if tokens[k].kind != .comma, tokens[k].kind != .semicolon, tokens[k].kind != .dash, !tokens[k].is(.coordinator) {
      if !tokens[k].isQuoted { return false }
    }
    while k < end, !tokens[k].isWord {
      if tokens[k].kind == .quote { return false }
      k += 1
    }
    guard k < end else { return false }
    if tokens[k].is(.according) { return true }
    let coordinated = tokens[k].is(.coordinator)
    let subordinated = tokens[k].is(.subordinator) || word(k, is: "as")
    if coordinated || subordinated { k += 1 }
    var first = k
    while first < end, tokens[first].is(.adverb) || endsInLy(first) { first += 1 }
    guard first < end else { return false }
    guard let site = sites.first(where: { $0.verb >= k }) else {
      return coordinated && complement.kind == .object && isFinite(first)
    }
    // ", adding that", "and said": the same speaker goes on.
    if site.group.lowerBound <= first, site.verb >= first {
      if site.form == .participle { return tokens[i].kind == .comma || coordinated }
      return coordinated && (site.form == .past || site.form == .third || site.form == .base)
    }
    guard coordinated || subordinated else { return coordinated && complement.kind == .object && isFinite(first) }
    if complement.kind == .object, coordinated, isFinite(first) { return true }
    guard tokens[i].kind != .word || subordinated, site.frame.contains(.that) || site.frame.contains(.quote),
      site.form != .participle
    else { return false }
    // ", while Lee said": somebody else begins, with nothing but a subject before the verb.
    guard let subject = subject(before: site.group.lowerBound, from: k) else { return false }
    return subject.lowerBound - k <= 1
  }

  func isFinite(_ i: Int) -> Bool {
    tokens[i].is([.auxiliary, .plainVerb, .past, .third]) && !tokens[i].shape.contains(.capital) || endsInEd(i)
  }
}
