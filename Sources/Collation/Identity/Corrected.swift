import ReportedSpeech

extension IdentityRule {
  /// A person merged or split it.
  static let corrected = IdentityRule(
    id: "correction", summary: "a person said so: stemma correct merge-speakers, split-speaker", examples: []
  ) { persona, _ in
    guard persona.name.corrected != nil else { return nil }
    return Match(base: persona.base)
  }
}
