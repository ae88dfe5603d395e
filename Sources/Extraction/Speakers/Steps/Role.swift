extension ResolutionStep {
  static let role = ResolutionStep(
    id: "role",
    summary: "“the mayor”: who was called so, of several whoever was named last",
    examples: ["⟨n:Ann Lee⟩, the mayor, opened the bridge. ⟨m:The mayor⟩ said it was safe."]
  ) { mention, resolution in
    guard case .description = mention.form, let head = resolution.text.definiteHead(mention.core),
      resolution.text.tokens[head].is(.roleNoun)
    else { return nil }
    return resolution.member(role: resolution.text.entry(head).lemma, before: mention.start).map(resolution.found)
  }
}

extension Resolution {
  fileprivate func member(role: UInt64, before token: Int) -> Int? {
    places.last(before: token, within: 40) { cast[$0].roles.contains(role) } ?? cast.member(role: role)
  }
}

extension Reading {
  /// The noun of a phrase that speaks of something known: "the mayor", "this company".
  func definiteHead(_ range: Range<Int>) -> Int? {
    let first = range.lowerBound
    guard tokens[first].is(.determiner), word(first, is: "the") || word(first, is: "this") || word(first, is: "that")
    else { return nil }
    return headNoun(range)
  }
}
