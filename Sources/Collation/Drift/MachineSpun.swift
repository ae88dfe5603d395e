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
  /// One content word for one content word, none of them a name or figure.
  var swaps: [Edit] {
    changes.filter { edit in
      guard edit.a.count <= 2, edit.b.count <= 2, edit.isSubstitution else { return false }
      let isWord = { (t: Token) in t.isContent && !t.isName && !t.isFigure }
      return earlier.tokens[edit.a].contains(where: isWord) && later.tokens[edit.b].contains(where: isWord)
        && !earlier.tokens[edit.a].contains(where: \.isName) && !later.tokens[edit.b].contains(where: \.isName)
    }
  }

  /// Three swaps or more, at least a quarter of the content, and grammar that stays in its order.
  var isSpun: Bool {
    let swaps = swaps
    guard swaps.count >= 3, measure.lengths >= 0.7, measure.inOrder >= 0.4 else { return false }
    let content = max(1, min(earlier.bag.count, later.bag.count))
    let others = changes.count - swaps.count
    return swaps.count * 4 >= content && swaps.count >= 2 * others
  }
}
