import English

extension ResolutionStep {
  static let sameSentence = ResolutionStep(
    id: "same-sentence",
    summary: "“he”, “she”: the first person of that gender whom the sentence names before",
    examples: ["When ⟨n:Ann Lee⟩ came home, ⟨m:she⟩ said it rained."]
  ) { mention, resolution in
    guard case .person(let gender) = mention.form else { return nil }
    let start = resolution.text.behindTopic(of: mention.start)
    let place = resolution.places.first(in: start..<mention.start) { resolution.isPerson($0, gender, mention) }
    return place.map { resolution.found($0.member) }
  }
}

extension Resolution {
  /// A member whom a pronoun of this gender can mean.
  func isPerson(_ member: Int, _ gender: Gender, _ mention: Mention) -> Bool {
    cast[member].isPerson && cast[member].gender.agrees(with: gender) && !mention.spokenOf.contains(member)
  }

  /// Whom the quotation right before or behind a pronoun calls by title and name.
  func spokenOf(beside mention: Mention) -> [Int] {
    let reach = max(0, mention.start - 4)..<min(mention.range.upperBound + 4, text.tokens.count)
    guard let quoted = reach.first(where: { text.tokens[$0].isQuoted }) else { return [] }
    let quotation = text.quotations[Int(text.tokens[quoted].quotation)]
    var members: [Int] = []
    var i = quotation.inner.lowerBound
    while i < quotation.inner.upperBound {
      guard let name = text.name(at: i, to: quotation.inner.upperBound, first: false, quoted: true) else {
        i += 1
        continue
      }
      if name.words.lowerBound > name.full.lowerBound, let member = member(name) { members.append(member) }
      i = name.full.upperBound
    }
    return members
  }
}

extension ScannedText {
  /// Where the sentence that holds a pronoun begins; behind "Of Ann Lee," right in front of it: of her it is said, not by her.
  fileprivate func behindTopic(of pronoun: Int) -> Int {
    let start = sentence(holding: pronoun)
    guard pronoun - start > 2, pronoun - start < 8, tokens[pronoun - 1].kind == .comma,
      ["of", "about", "on"].contains(where: { word(start, is: $0) }), tokens[start + 1].shape.contains(.capital)
    else { return start }
    return pronoun
  }
}
