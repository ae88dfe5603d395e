extension ResolutionStep {
  static let role = ResolutionStep(
    id: "role",
    summary: "“the mayor”, “her lawyer”: who was called so, of several whoever was named last",
    examples: [
      "⟨n:Ann Lee⟩, the mayor, opened the bridge. ⟨m:The mayor⟩ said it was safe.",
      "Carl Lee’s lawyer, ⟨n:Ann Park⟩, rose. ⟨m:His lawyer⟩ said it was late.",
      "Sen. ⟨n:Ann Lee⟩ of Ohio met Sen. Bob Park of Iowa. ⟨m:The Ohio senator⟩ said it rained.",
    ]
  ) { mention, resolution in
    guard mention.name == nil || resolution.text.isRoleOfPlace(mention.core), !mention.isPronoun,
      let head = resolution.text.roleHead(mention.core)
    else { return nil }
    return resolution.holder(of: resolution.text.entry(head).lemma, mention).map(resolution.found)
  }
}

extension Resolution {
  /// Who holds a role: whom its place fits, then whoever was named last.
  fileprivate func holder(of role: UInt64, _ mention: Mention) -> Int? {
    let origins = mention.core.filter { text.tokens[$0].is(.place) }.map(text.hash)
    if !origins.isEmpty {
      let local = places.last(before: mention.start, within: 80) { member in
        cast[member].roles.contains(role) && cast[member].origins.contains { origins.contains($0) }
      }
      if let local { return local }
    }
    return places.last(before: mention.start, within: 40) { cast[$0].roles.contains(role) && cast[$0].isPerson }
      ?? cast.member(role: role)
  }
}

extension Reading {
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
  fileprivate func isRoleOfPlace(_ range: Range<Int>) -> Bool {
    range.count == 3 && tokens[range.lowerBound + 1].is(.place) && tokens[range.upperBound - 1].is(.roleNoun)
  }

  func isDefinite(_ i: Int) -> Bool {
    tokens[i].is(.determiner) && (word(i, is: "the") || word(i, is: "this") || word(i, is: "that"))
  }

  /// The noun of a phrase that speaks of something known: "the company", "this lawsuit".
  func definiteHead(_ range: Range<Int>) -> Int? { isDefinite(range.lowerBound) ? headNoun(range) : nil }
}
