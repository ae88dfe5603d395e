import ReportedSpeech

extension IdentityRule {
  /// "a spokesperson for Lumora" and "a Lumora spokeswoman": nobody by name, the voice of Lumora.
  static let spokesperson = IdentityRule(
    id: "spokesperson", summary: "an unnamed spokesperson of one organisation, however it is put",
    examples: [
      "a spokesperson for Lumora / a Lumora spokeswoman → one", "Lumora spokesperson / a spokesman for Verity → apart",
      "a spokesman for Mayor Ann Lee / an Ann Lee spokeswoman → one",
      "a company spokesman / a company spokesman → apart",
    ]
  ) { persona, _ in
    guard persona.identity.represented != nil, persona.identity.article == nil else { return nil }
    return Match(base: persona.base)
  }
}
