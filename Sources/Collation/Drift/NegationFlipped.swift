import ReportedSpeech

extension DriftTest {
  /// A negator came or went (ETPC: negation switching). Two that cancel each other do not count.
  static let negationFlipped = DriftTest(
    id: "negation_flipped",
    summary: "it is denied where it was asserted, or the other way round",
    examples: [
      "The pier was not known as a meeting place → The pier was known as a meeting place",
      "“There is merit in the claim,” → “There is no merit in the claim,”",
    ]
  ) { variation in
    let (before, after, gone, come) = variation.negators()
    guard (before - after) % 2 != 0, variation.measure.dice >= 0.4 || variation.measure.containment >= 0.6 else {
      return []
    }
    return [variation.drift("negation_flipped", gone.stretch ?? 0..<0, come.stretch ?? 0..<0, .meaning)]
  }
}

extension Variation {
  /// Negators that one side has and the other has not, as places in the earlier and in the later wording.
  fileprivate func negators() -> (Int, Int, [Int], [Int]) {
    let a = earlier.places(0..<earlier.tokens.count, of: Lexicon.negators)
    let b = later.places(0..<later.tokens.count, of: Lexicon.negators)
    return (a.count, b.count, a.filter { alignment.toB[$0] == nil }, b.filter { alignment.toA[$0] == nil })
  }
}
