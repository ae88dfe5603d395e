extension ResolutionStep {
  static let earlierDescription = ResolutionStep(
    id: "earlier-description",
    summary: "“the official”: the one who spoke before and was described with the same noun",
    examples: ["⟨m:A ⟨n:city engineer⟩⟩ said it rained. ⟨m:The engineer⟩ said it poured."]
  ) { mention, resolution in
    guard case .description = mention.form, mention.core.count == 2,
      let head = resolution.text.definiteHead(mention.core)
    else { return nil }
    let noun = resolution.text.hash(head)
    let said = resolution.heard.suffix(60).last { $0.noun == noun && $0.token < mention.start }
    return said.map { Found(member: $0.member, speaker: $0.speaker) }
  }
}
