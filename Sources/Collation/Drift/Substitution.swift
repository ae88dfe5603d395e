import ReportedSpeech

extension DriftTest {
  /// Other words in the place of words, the rest kept (ETPC: same-polarity substitution).
  static let substitution = DriftTest(
    id: "substitution",
    summary: "other words stand in their place",
    examples: [
      "“We need to use whatever mechanism is necessary,” → “We need to use whatever methods are necessary,”"
    ]
  ) { variation in
    guard variation.isCarriedOver else { return [] }
    let areQuotes = variation.earlier.statement.mode.isQuote && variation.later.statement.mode.isQuote
    return variation.changes.filter { edit in
      guard variation.countsAsForm(edit) else { return false }
      let (a, b) = (variation.earlier.weight(edit.a), variation.later.weight(edit.b))
      if edit.isSubstitution, min(a, b) > 0 { return max(a, b) < 3 * min(a, b) || !variation.isAtEdge(edit) }
      // Small words count only where they were quoted.
      return areQuotes && max(a, b) == 0 && !variation.isAtEdge(edit)
    }
    .map { variation.drift("substitution", $0, .wording) }
  }
}
