import ReportedSpeech

extension DriftTest {
  /// Words put in between words that stay (Simmons 2011: "injected").
  static let insertion = DriftTest(
    id: "insertion",
    summary: "words in the middle are new",
    examples: [
      "“The council voted for the pier,” → “The whole council voted for the pier,”",
      "“He was there at noon,” → “He [the mayor] was there at noon,”",
    ]
  ) { variation in
    guard variation.isCarriedOver else { return [] }
    return variation.changes
      .filter {
        $0.isInsertion && variation.later.weight($0.b) >= 1 && !variation.isAtEnd($0) && !variation.isAtStart($0)
          || $0.isInsertion && $0.b.count <= 2 && variation.isAtStart($0) && variation.later.weight($0.b) >= 1
      }
      .map { variation.drift("insertion", $0, .wording) }
  }
}
