extension ResolutionStep {
  static let inherited = ResolutionStep(
    id: "inherited",
    summary: "the statement goes on with the one before it, and has its speaker",
    examples: ["⟨m:⟨n:Ann Lee⟩⟩ said it rained. “We had no roof over us.”"]
  ) { mention, _ in mention.inherited }
}
