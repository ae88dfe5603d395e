import ReportedSpeech

extension DriftTest {
  /// A report without marks became a quote.
  static let indirectToDirect = DriftTest(
    id: "indirect_to_direct",
    summary: "a report without marks became a quote",
    examples: [
      "Lee said: they would rebuild the pier → “We will rebuild the pier,”"
    ]
  ) { variation in
    let (a, b) = (variation.earlier.effectiveMode, variation.later.effectiveMode)
    return !a.isQuote && b == .direct ? [variation.drift("indirect_to_direct", .wording)] : []
  }
}
