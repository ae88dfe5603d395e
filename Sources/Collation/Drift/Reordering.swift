import ReportedSpeech

extension DriftTest {
  /// The same words in another order (ETPC: change of order).
  static let reordering = DriftTest(
    id: "reordering",
    summary: "the same words, in another order",
    examples: [
      "“One way or the other, the pier will be rebuilt next summer,” → “The pier will be rebuilt next summer, one way or the other,”",
      "Workers rebuilt the flooded pier before the storm arrived → Before the storm arrived, workers rebuilt the flooded pier",
    ]
  ) { variation in
    guard variation.isCarriedOver, let first = variation.alignment.moves.first else { return [] }
    let weight = variation.alignment.moves.reduce(0) { $0 + variation.earlier.tokens[$1.a].weight }
    guard weight >= 3 else { return [] }
    return [variation.drift("reordering", first.a..<first.a + 1, first.b..<first.b + 1, .harmless)]
  }
}
