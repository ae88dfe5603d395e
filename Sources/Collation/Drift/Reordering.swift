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
    guard variation.isEdited else { return [] }
    let stretches = variation.transposed
    if !stretches.isEmpty { return stretches.map { variation.reordered($0.from.a, $0.to.b) } }
    guard let first = variation.alignment.moves.first else { return [] }
    let weight = variation.alignment.moves.reduce(0) { $0 + variation.earlier.tokens[$1.a].weight }
    guard weight >= 3 else { return [] }
    return [variation.reordered(first.a..<first.a + 1, first.b..<first.b + 1)]
  }
}

extension Variation {
  /// Inside marks too: the words are all there, and where they are not, another kind says so.
  fileprivate func reordered(_ a: Range<Int>, _ b: Range<Int>) -> Drift {
    Drift(kind: "reordering", severity: .harmless, earlier: earlier.passage(a), later: later.passage(b))
  }
}
