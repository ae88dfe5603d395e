import English

extension ResolutionStep {
  static let nameInApposition = ResolutionStep(
    id: "name-in-apposition",
    summary: "“the ambassador at the time, Ann Lee”, “his wife, Ann”: the apposition has the name",
    examples: [
      "⟨m:The ambassador at the time, ⟨n:Ann Lee⟩⟩, said it rained.", "“It rained,” said ⟨m:his wife, ⟨n:Ruth⟩⟩.",
    ]
  ) { mention, resolution in
    let text = resolution.text
    let comma = mention.core.upperBound
    guard case .description = mention.form, comma + 1 < mention.range.upperBound, text.tokens[comma].kind == .comma,
      let name = text.name(at: comma + 1, to: mention.range.upperBound, first: false),
      !name.looksLikeOrganization
    else { return nil }
    let isAlone = name.full.upperBound == mention.range.upperBound || text.tokens[name.full.upperBound].kind == .comma
    return name.looksLikePerson || isAlone && text.namesPerson(mention.core) ? resolution.found(name) : nil
  }
}

extension ScannedText {
  /// "his wife", "the mayor": the noun is somebody's.
  func namesPerson(_ range: Range<Int>) -> Bool { headNoun(range).map { tokens[$0].is(.roleNoun) } ?? false }
}
