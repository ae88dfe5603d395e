import ReportedSpeech

extension DriftTest {
  /// Punctuation, case and the form of figures and contractions aside, nothing changed, spelling included.
  static let verbatim = DriftTest(
    id: "verbatim",
    summary: "word for word",
    examples: [
      "“We will rebuild the pier & the quay,” → “We will rebuild the pier and the quay.”"
    ]
  ) { variation in
    variation.isVerbatim && variation.respellings.isEmpty ? [variation.drift("verbatim", .harmless)] : []
  }
}

extension Variation {
  var isVerbatim: Bool {
    let words = earlier.bareWords
    return !words.isEmpty && words.elementsEqual(later.bareWords)
  }
}
