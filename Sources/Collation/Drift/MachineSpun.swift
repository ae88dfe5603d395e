import ReportedSpeech

extension DriftTest {
  /// A dictionary word in the place of every other word, the frame untouched: what rewriting programs do.
  static let machineSpun = DriftTest(
    id: "machine_spun",
    summary: "single words swapped for dictionary synonyms in an unchanged frame",
    examples: [
      "The council said the old pier would be closed before the summer because the wood was rotten → The committee said the ancient pier would be shut before the season because the timber was decayed"
    ]
  ) { variation in
    guard variation.isSpun else { return [] }
    return variation.swaps.map { variation.drift("machine_spun", $0, .wording) }
  }
}

extension Variation {
  var isSpun: Bool { features.isSpun }

  /// The exchanges by which it shows.
  var swaps: [Edit] { changes.filter { $0.isSubstitution && $0.a.count <= 4 && $0.b.count <= 4 } }
}
