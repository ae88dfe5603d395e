extension ResolutionStep {
  static let ownName = ResolutionStep(
    id: "own-name",
    summary: "the mention has the fullest name there is",
    examples: ["“We won it,” said ⟨m:⟨n:Ann Lee⟩, the mayor of Springfield⟩."]
  ) { mention, resolution in mention.name.map(resolution.found) }
}
