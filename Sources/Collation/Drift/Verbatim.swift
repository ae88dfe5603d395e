import ReportedSpeech

extension DriftTest {
  /// Punctuation, case and the form of figures and contractions aside, nothing changed.
  static let verbatim = DriftTest(
    id: "verbatim",
    summary: "word for word",
    examples: [
      "“We will rebuild the pier & the quay,” → “We will rebuild the pier and the quay.”"
    ]
  ) { variation in
    let isSame = variation.earlier.bareWords.elementsEqual(variation.later.bareWords)
    return isSame && !variation.earlier.tokens.isEmpty ? [variation.drift("verbatim", .harmless)] : []
  }
}
