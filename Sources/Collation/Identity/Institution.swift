import ReportedSpeech

extension IdentityRule {
  /// "Calder Mills" wherever it speaks.
  static let institution = IdentityRule(
    id: "institution", summary: "the same organisation or document by name; The, Inc. and Corp. aside",
    examples: [
      "organization The Calder Mills Co. / organization Calder Mills → one",
      "organization the company / organization the company → apart",
    ]
  ) { persona, _ in
    guard persona.identity.kind != .person, persona.isKnownByName else { return nil }
    return Match(base: persona.base)
  }
}
