import ReportedSpeech

extension DriftTest {
  /// Now it stands inside somebody else's words.
  static let quoteOfQuote = DriftTest(
    id: "quote_of_quote",
    summary: "it is quoted inside another quote, or at second hand",
    examples: [
      "Ann Lee said: “We will rebuild the pier,” → [quoted] Ann Lee said: ‘We will rebuild the pier’"
    ]
  ) { variation in
    guard variation.later.statement.parent != nil, variation.earlier.statement.parent == nil else { return [] }
    return [variation.drift("quote_of_quote", .harmless)]
  }
}
