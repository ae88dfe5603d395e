import ReportedSpeech

extension IdentityRule {
  /// "Lee" where one Lee is in the names.
  static let lastName = IdentityRule(
    id: "last-name", summary: "a family name alone, or with an initial, where its story has one full name that fits",
    examples: [
      "Mayor Ann Lee + Lee → one", "Ann Lee / Lee → apart", "Ann Lee + A. Lee → one", "Ann Lee + B. Lee → apart",
      "Bo Hart Jr. + Bo Hart Sr. + Hart → apart", "organization Lee + Lee → apart",
    ]
  ) { persona, around in
    guard persona.identity.kind == .person, persona.identity.isNamed, let name = persona.identity.lastName,
      !around.own.contains(where: { $0.isKnownByName && $0.identity.lastName == name })
    else { return nil }
    return around.only(
      around.others.filter {
        $0.isKnownByName && $0.identity.lastName == name && $0.identity.isCompatible(with: persona.identity)
      })
  }
}
