extension ResolutionStep {
  static let antecedent = ResolutionStep(
    id: "antecedent",
    summary: "“who” is the noun phrase in front of it",
    examples: ["Reporters met ⟨n:Ann Lee⟩, ⟨m:who⟩ said the bridge was safe."]
  ) { mention, resolution in
    guard case .relative = mention.form else { return nil }
    return resolution.antecedent(mention.start)
  }
}

extension Resolution {
  private func named(before relative: Int, from sentence: Int) -> Range<Int>? {
    guard relative > sentence, text.tokens[relative - 1].kind == .comma, text.word(relative, is: "who"),
      let whole = text.subject(before: relative, from: sentence),
      let comma = whole.first(where: { text.tokens[$0].kind == .comma }), comma > whole.lowerBound,
      text.tokens[comma - 1].shape.contains(.capital),
      !(comma..<whole.upperBound).contains(where: { text.tokens[$0].is([.coordinator, .generation]) })
    else { return nil }
    guard let name = text.mention(whole.lowerBound..<comma).name, name.looksLikePerson, name.full.count > 1 else {
      return nil
    }
    return whole.lowerBound..<comma
  }

  fileprivate func antecedent(_ i: Int) -> Found? {
    let sentence = text.sentence(holding: i)
    var hi = i
    while hi > sentence, !text.tokens[hi - 1].isWord, !text.tokens[hi - 1].isQuoted { hi -= 1 }
    guard hi > sentence, var phrase = text.subject(before: hi, from: sentence), !phrase.isEmpty,
      !text.tokens[phrase.lowerBound].is(.relative),
      // "as one who believes": whoever that is.
      !(phrase.count == 1 && text.word(phrase.lowerBound, is: "one"))
    else { return nil }
    if text.tokens[phrase.lowerBound].is(.according), phrase.count > 2 { phrase = phrase.lowerBound + 2..<hi }
    // "a lawsuit from two nurses who": people are whom "who" speaks of.
    if text.word(i, is: "who"), let head = text.headNoun(phrase),
      text.tokens[head].is([.documentNoun, .reportingNoun]),
      let by = phrase.last(where: { text.tokens[$0].is(.preposition) }), by + 1 < phrase.upperBound
    {
      phrase = by + 1..<phrase.upperBound
    }
    // "Ann Lee, Democrat of Ohio, who": what stands between commas says who Lee is.
    if let named = named(before: i, from: sentence) { (phrase, hi) = (named, named.upperBound) }
    // "Lee of Ohio, who": where he is from is no part of him.
    if text.word(i, is: "who"),
      let home = (phrase.lowerBound + 1..<max(hi, phrase.lowerBound + 1)).last(where: { text.word($0, is: "of") }),
      home + 1 < hi, text.tokens[home + 1].is(.place), text.tokens[home - 1].shape.contains(.capital)
    {
      hi = home
    }
    // "a spokesman for Lee, who": the nearest name wins over the head.
    if text.tokens[hi - 1].shape.contains(.capital), let place = places.last(in: phrase.lowerBound..<hi) {
      return found(place.member)
    }
    return ask(text.mention(phrase))?.found
  }
}
