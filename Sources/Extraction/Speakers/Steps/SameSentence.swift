import English

extension ResolutionStep {
  static let sameSentence = ResolutionStep(
    id: "same-sentence",
    summary: "“he”, “she”: the first person of that gender whom the sentence names before",
    examples: ["When ⟨n:Ann Lee⟩ came home, ⟨m:she⟩ said it rained."]
  ) { mention, resolution in
    guard case .person(let gender) = mention.form else { return nil }
    let start = resolution.text.behindTopic(of: mention.start)
    let place = resolution.places.first(in: start..<mention.start) { resolution.isPerson($0, gender) }
    return place.map { resolution.found($0.member) }
  }
}

extension Resolution {
  /// A member whom a pronoun of this gender can mean.
  func isPerson(_ member: Int, _ gender: Gender) -> Bool {
    cast[member].isPerson && cast[member].gender.agrees(with: gender)
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
