extension ResolutionStep {
  static let organization = ResolutionStep(
    id: "organization",
    summary: "“the company”: the organisation named last",
    examples: ["⟨n:Acme Motors⟩ lost the case. ⟨m:The company⟩ said it would appeal."]
  ) { mention, resolution in
    guard case .description = mention.form, mention.core.count == 2,
      let head = resolution.text.definiteHead(mention.core), resolution.text.tokens[head].is(.organizationNoun)
    else { return nil }
    return resolution.nearest(mention.start) { $0.kind == .organization }.map(resolution.found)
  }
}
