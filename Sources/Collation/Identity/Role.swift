import ReportedSpeech

extension IdentityRule {
  /// "the mayor" where Mayor Ann Lee says the same.
  static let role = IdentityRule(
    id: "role", summary: "a role without a name, where one person of that role is credited with the same claim",
    examples: [
      "Mayor Ann Lee + the mayor → one", "Mayor Ann Lee / the mayor → apart", "Judge Ann Marsh + the mayor → apart",
      "a Lumora spokesman + Lumora spokesman Ed Roe → one",
    ]
  ) { persona, around in
    let names = Set(persona.identity.names)
    guard persona.identity.kind == .person, !persona.identity.isNamed else { return nil }
    return around.only(
      around.others.filter {
        $0.identity.kind == .person && $0.isKnownByName && $0.isMentioned(as: names) && $0.shares(claimWith: persona)
      })
  }
}
