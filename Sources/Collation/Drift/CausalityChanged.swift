import ReportedSpeech

extension DriftTest {
  /// A coincidence became a cause, or the other way round (Wührl 2024; Sumner 2014).
  static let causalityChanged = DriftTest(
    id: "causality_changed",
    summary: "a link became a cause (+), or a cause a link (-)",
    examples: [
      "Salt air was associated with rot in the pier → Salt air causes rot in the pier"
    ]
  ) { variation in
    variation.scaled("causality_changed", Causality.degrees)
  }
}

enum Causality {
  static let degrees: [String: Int] = {
    var degrees: [String: Int] = [:]
    let link = """
      associated association associations linked link links correlated correlation correlates tied connected connection
      predicts predicted predictor relationship related
      """
    for word in Lexicon.words(link) { degrees[word] = -1 }
    let cause = """
      causes caused cause causing leads led lead makes make made boosts boost boosted triggers triggered prevents prevent
      prevented increases increase reduces reduce reduced improves improve cuts protects protect raises raise lowers lower
      helps help helped affects affect because
      """
    for word in Lexicon.words(cause) { degrees[word] = 1 }
    return degrees
  }()
}
