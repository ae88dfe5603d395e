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
    guard variation.isCarriedOver || variation.measure.dice >= 0.4 || variation.measure.containment >= 0.6 else {
      return []
    }
    let (gone, come) = variation.negators
    guard (gone.count - come.count) % 2 != 0 else { return [] }
    return [variation.drift("negation_flipped", gone.stretch ?? 0..<0, come.stretch ?? 0..<0, .meaning)]
  }
}

extension Variation {
  /// Negators that one side has and the other has not, where the rest of the clause is there on both.
  fileprivate var negators: (gone: [Int], come: [Int]) {
    let gone = local.flatMap { earlier.places($0.a, of: Lexicon.negators) }
    let come = local.flatMap { later.places($0.b, of: Lexicon.negators) }
    return (gone, come)
  }
}
