import ReportedSpeech

extension IdentityRule {
  /// "EPA" where the Environmental Protection Agency is in the names.
  static let acronym = IdentityRule(
    id: "acronym", summary: "an organisation's initials, where its story has one organisation that they fit",
    examples: [
      "organization Environmental Protection Agency + organization EPA → one",
      "organization Environmental Protection Agency / organization EPA → apart",
    ]
  ) { persona, around in
    guard persona.identity.kind == .organization, persona.isKnownByName, persona.identity.names.count == 1 else {
      return nil
    }
    return around.only(
      (around.own + around.others).filter {
        $0.identity.kind == .organization && $0.isKnownByName && persona.identity.isAcronym(of: $0.identity)
      })
  }
}
