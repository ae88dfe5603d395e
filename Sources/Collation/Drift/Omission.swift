import ReportedSpeech

extension DriftTest {
  /// Words left out between words that stay.
  static let omission = DriftTest(
    id: "omission",
    summary: "words in the middle are gone",
    examples: [
      "“With all due respect, I completely reject the position of the board,” → “With all due respect, I reject the position of the board,”"
    ]
  ) { variation in
    guard variation.isCarriedOver else { return [] }
    return variation.inner.filter { $0.isDeletion && variation.countsAsForm($0) && variation.earlier.weight($0.a) >= 1 }
      .map { variation.drift("omission", $0, .wording) }
  }
}
