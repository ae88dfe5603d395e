import ReportedSpeech

extension DriftTest {
  /// Another name in the same place (FRANK: entity error).
  static let entityChanged = DriftTest(
    id: "entity_changed",
    summary: "another name",
    examples: [
      "The council of Milton voted for the pier → The council of Harwick voted for the pier"
    ]
  ) { variation in
    guard variation.isCarriedOver else { return [] }
    return variation.replaced(\.isName).map { variation.drift("entity_changed", $0, $1, .meaning) }
  }
}
