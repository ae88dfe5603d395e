import ReportedSpeech

extension DriftTest {
  /// Another speaker is credited.
  static let attributionChanged = DriftTest(
    id: "attribution_changed",
    summary: "somebody else is credited",
    examples: [
      "Ann Lee said: “We will rebuild the pier,” → Bo Hart said: “We will rebuild the pier,”"
    ]
  ) { variation in
    guard let a = variation.earlier.voice, let b = variation.later.voice, !a.isCompatible(with: b) else { return [] }
    return [
      Drift(
        kind: "attribution_changed", severity: .meaning, earlier: variation.earlier.statement.mention,
        later: variation.later.statement.mention)
    ]
  }
}
