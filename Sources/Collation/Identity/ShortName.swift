import ReportedSpeech

extension IdentityRule {
  /// "Lumora" where Lumora Energy says the same.
  static let shortName = IdentityRule(
    id: "short-name",
    summary: "the beginning of an organisation's name, where one longer name is credited with the same claim",
    examples: [
      "organization Lumora Energy + organization Lumora → one",
      "organization Lumora Energy / organization Lumora → apart",
      "organization Lumora Energy + organization Lumora Water + organization Lumora → apart",
    ]
  ) { persona, around in
    let names = persona.identity.names
    guard persona.identity.kind == .organization, persona.isKnownByName else { return nil }
    return around.only(
      around.others.filter {
        $0.identity.kind == .organization && $0.isKnownByName && $0.identity.names.count > names.count
          && $0.identity.names.starts(with: names) && $0.shares(claimWith: persona)
      })
  }
}
