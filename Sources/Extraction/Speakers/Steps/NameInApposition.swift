extension ResolutionStep {
  static let nameInApposition = ResolutionStep(
    id: "name-in-apposition",
    summary: "“the ambassador at the time, Ann Lee”: the apposition has the name",
    examples: ["⟨m:The ambassador at the time, ⟨n:Ann Lee⟩⟩, said it rained."]
  ) { mention, resolution in
    let comma = mention.core.upperBound
    guard case .description = mention.form, comma + 1 < mention.range.upperBound,
      resolution.text.tokens[comma].kind == .comma,
      let name = resolution.text.name(at: comma + 1, to: mention.range.upperBound, first: false), name.looksLikePerson
    else { return nil }
    return resolution.found(name)
  }
}
