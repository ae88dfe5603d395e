import ReportedSpeech

extension DriftTest {
  /// Said in other words throughout.
  static let paraphrase = DriftTest(
    id: "paraphrase",
    summary: "said in other words",
    examples: [
      "The board accused the town of leaving holes in the pier rules → Lax rules on piers are something the town must answer for, the board says"
    ]
  ) { variation in
    guard variation.isReworded, !variation.isSpun else { return [] }
    return [variation.drift("paraphrase", .wording)]
  }
}
