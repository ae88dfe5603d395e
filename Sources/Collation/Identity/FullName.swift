import ReportedSpeech

extension IdentityRule {
  /// "Ann Lee" wherever she speaks.
  static let fullName = IdentityRule(
    id: "full-name",
    summary: "the same given and family name, titles and middle initials aside, unless trades clash",
    examples: [
      "Mayor Ann B. Lee / Ann Lee → one", "Lumora spokesman Ed Roe / Ed Roe → one", "Bo Hart Jr. / Bo Hart Sr. → apart",
      "Judge Ann Marsh / striker Ann Marsh → apart", "Judge Ann Marsh + striker Ann Marsh → one",
      "Senator Ann Marsh / attorney Ann Marsh → one", "Judge Ann Marsh / former striker Ann Marsh → one",
      "Ann Lee / Ann Marsh → apart", "Ann Lee / organization Ann Lee → apart", "J. Smith / J. Smith → apart",
    ]
  ) { persona, _ in
    guard persona.identity.kind == .person, persona.isKnownByName else { return nil }
    return Match(base: persona.base)
  }
}
