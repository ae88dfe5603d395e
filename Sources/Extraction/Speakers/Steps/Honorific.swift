extension ResolutionStep {
  static let honorific = ResolutionStep(
    id: "honorific",
    summary: "“Ms. Lee”: who of that family name the honorific or title fits",
    examples: ["⟨n:Ann Lee⟩ met her husband, Carl Lee. ⟨m:Mrs. Lee⟩ said it poured."]
  ) { mention, resolution in
    guard let name = mention.name, name.full.lowerBound < name.words.lowerBound, name.words.count == 1 else {
      return nil
    }
    return resolution.member(name).map(resolution.found)
  }
}
