import ReportedSpeech

extension IdentityRule {
  /// "EPA" where the Environmental Protection Agency is in the story.
  static let acronym = IdentityRule(
    id: "acronym", summary: "an organisation's initials, where its story has one organisation that they fit",
    examples: [
      "organization Environmental Protection Agency + organization EPA → one",
      "organization Environmental Protection Agency / organization EPA → apart",
    ]
  ) { persona, story in
    guard persona.identity.kind == .organization, persona.isKnownByName, persona.identity.names.count == 1 else {
      return nil
    }
    return story.only(
      (story.own + story.others).filter {
        $0.identity.kind == .organization && $0.isKnownByName && persona.identity.isAcronym(of: $0.identity)
      })
  }
}
