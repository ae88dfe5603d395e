extension ResolutionStep {
  static let lastName = ResolutionStep(
    id: "last-name",
    summary: "“Lee”: who is known by a longer name that ends so, of several whoever is named most",
    examples: ["⟨n:Ann Lee⟩ spoke first. ⟨m:Lee⟩ said it rained."]
  ) { mention, resolution in
    guard let name = mention.name, let member = resolution.member(name),
      name.words.count < resolution.cast[member].words.count
    else { return nil }
    return resolution.found(member)
  }
}
