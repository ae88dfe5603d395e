import ReportedSpeech

extension DriftTest {
  /// Only part of the words stands in marks where all or none did. More marks: +, fewer: -.
  static let directToMixed = DriftTest(
    id: "direct_to_mixed",
    summary: "only part of it stands in marks, where all or none did",
    examples: [
      "“I am not prepared to hold the line on the pier,” → Lee said: she was “not prepared to hold the line” on the pier"
    ]
  ) { variation in
    let (a, b) = (variation.earlier.effectiveMode, variation.later.effectiveMode)
    switch (a, b) {
    case (.direct, .mixed): return [variation.drift("direct_to_mixed", sign: .less, .harmless)]
    case (.mixed, .direct): return [variation.drift("direct_to_mixed", sign: .more, .harmless)]
    case (.indirect, .mixed), (.unattributed, .mixed):
      guard variation.later.isQuotation else { return [] }
      return [variation.drift("direct_to_mixed", sign: .more, .harmless)]
    default: return []
    }
  }
}
