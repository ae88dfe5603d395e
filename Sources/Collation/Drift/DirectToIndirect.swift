import ReportedSpeech

extension DriftTest {
  /// The marks went: a quote became a report.
  static let directToIndirect = DriftTest(
    id: "direct_to_indirect",
    summary: "a quote became a report without marks",
    examples: [
      "“We will rebuild the pier,” → Lee said: they would rebuild the pier"
    ]
  ) { variation in
    let (a, b) = (variation.earlier.effectiveMode, variation.later.effectiveMode)
    guard a.isQuote, !b.isQuote, variation.earlier.isQuotation else { return [] }
    // The same words without marks and without a speaker are no report of it.
    if b == .unattributed, variation.isVerbatim { return [] }
    return [variation.drift("direct_to_indirect", .harmless)]
  }
}
