import English

extension ResolutionStep {
  static let role = ResolutionStep(
    id: "role",
    summary: "“the mayor”, “her lawyer”: who was called so, of several whoever was named last",
    examples: [
      "⟨n:Ann Lee⟩, the mayor, opened the bridge. ⟨m:The mayor⟩ said it was safe.",
      "Carl Lee’s lawyer, ⟨n:Ann Park⟩, rose. ⟨m:His lawyer⟩ said it was late.",
      "Lee attorney ⟨n:Ann Park⟩ rose, then Bo Yi, Hall’s attorney. ⟨m:Lee’s attorney⟩ said it was late.",
      "Sen. ⟨n:Ann Lee⟩ of Ohio met Sen. Bob Park of Iowa. ⟨m:The Ohio senator⟩ said it rained.",
    ]
  ) { mention, resolution in
    let text = resolution.text
    guard mention.name == nil || text.isRoleOfPlace(mention.core), !mention.isPronoun else { return nil }
    if let head = text.servantHead(mention.core), let patron = text.patron(ofRole: head) {
      return resolution.holder(of: text.entry(head).lemma, servant: patron, mention).map(resolution.found)
    }
    guard let head = text.roleHead(mention.core) else { return nil }
    return resolution.holder(of: text.entry(head).lemma, mention).map(resolution.found)
  }
}

extension Resolution {
  /// Who holds a role for somebody: "Lee's lawyer" is not Park's.
  fileprivate func holder(of role: UInt64, servant patron: UInt64, _ mention: Mention) -> Int? {
    places.last(before: mention.start, within: 400) {
      cast[$0].roles.contains(role) && cast[$0].patrons.contains(patron)
    }
  }

  /// Who holds a role: whom its place fits, then whoever was named last.
  fileprivate func holder(of role: UInt64, _ mention: Mention) -> Int? {
    let origins = mention.core.filter { text.tokens[$0].is(.place) }.map(text.hash)
    if !origins.isEmpty {
      let local = places.last(before: mention.start, within: 400) { member in
        cast[member].roles.contains(role) && cast[member].origins.contains { origins.contains($0) }
      }
      if let local { return local }
      // "the Vermont senator", and no senator is said to be of Vermont: of several nobody knows which.
      let near = Set(
        places.before(mention.start, count: 40).map(\.member).filter {
          cast[$0].roles.contains(role) && cast[$0].isPerson
        })
      return near.count == 1 ? near.first.flatMap { cast[$0].origins.isEmpty ? $0 : nil } : nil
    }
    return places.last(before: mention.start, within: 40) { cast[$0].roles.contains(role) && cast[$0].isPerson }
      ?? cast.member(role: role)
  }
}

extension ScannedText {
  /// The role in "Lee's attorney", "Mr. Lee's longtime lawyer".
  fileprivate func servantHead(_ range: Range<Int>) -> Int? {
    guard tokens[range.lowerBound].shape.contains(.capital), let head = headNoun(range), tokens[head].is(.roleNoun),
      range.contains(where: { isPossessiveClitic($0) && $0 < head })
    else { return nil }
    return head
  }

  /// Whom the holder of a role serves: the last word of the name in "Lee's lawyer", "Lee attorney", "a lawyer for Ann Lee".
  func patron(ofRole i: Int) -> UInt64? {
    for j in stride(from: i - 1, through: max(1, i - 3), by: -1) where isPossessiveClitic(j) {
      return tokens[j - 1].shape.contains(.capital) ? hash(j - 1) : nil
    }
    if i > 0, tokens[i - 1].kind == .word, tokens[i - 1].shape.contains(.capital), !tokens[i - 1].is([.place, .title]) {
      return hash(i - 1)
    }
    guard i + 2 < tokens.count, word(i + 1, is: "for") || word(i + 1, is: "of") || word(i + 1, is: "to") else {
      return nil
    }
    var last: Int?
    for j in i + 2..<min(i + 7, tokens.count) {
      if tokens[j].kind == .word, tokens[j].shape.contains(.capital) { last = j } else if last != nil { break }
      guard tokens[j].isWord else { break }
    }
    return last.map(hash)
  }

  /// The role that a phrase speaks of as known: "the mayor", "this senator", "her lawyer"; in a headline "mayor" alone.
  fileprivate func roleHead(_ range: Range<Int>) -> Int? {
    let first = range.lowerBound
    let isKnown = isDefinite(first) || tokens[first].is(.possessive) && !tokens[first].is(.wh)
    guard let head = headNoun(range), tokens[head].is(.roleNoun), isKnown || part == .title && range.count == 1 else {
      return nil
    }
    return head
  }

  /// "the Ohio senator": the name is a place's.
  func isRoleOfPlace(_ range: Range<Int>) -> Bool {
    range.count == 3 && tokens[range.lowerBound + 1].is(.place) && tokens[range.upperBound - 1].is(.roleNoun)
  }

  func isDefinite(_ i: Int) -> Bool {
    tokens[i].is(.determiner) && (word(i, is: "the") || word(i, is: "this") || word(i, is: "that"))
  }

  /// The noun of a phrase that speaks of something known: "the company", "this lawsuit".
  func definiteHead(_ range: Range<Int>) -> Int? { isDefinite(range.lowerBound) ? headNoun(range) : nil }
}
