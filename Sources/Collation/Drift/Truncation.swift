import ReportedSpeech

extension DriftTest {
  /// Words cut off at the start or the end (Simmons 2011: "subtracted").
  ///
  /// The sign says which way: less where the later wording is the shorter, more where it is the fuller.
  static let truncation = DriftTest(
    id: "truncation",
    summary: "words at the start or the end are gone (-), or the later wording is the fuller one (+)",
    examples: [
      "“We will rebuild, and we will do it without a loan,” → “We will rebuild,”",
      "“What I have is a plan.” → “What I have is a plan, and I want the harbor to move.”",
    ]
  ) { variation in
    guard variation.isCarriedOver else { return [] }
    let areQuotes = variation.earlier.statement.mode.isQuote && variation.later.statement.mode.isQuote
    return variation.changes.filter(variation.isAtEdge).compactMap { edit in
      let (a, b) = (variation.earlier.weight(edit.a), variation.later.weight(edit.b))
      // Where both sides have something else there, it is cut only if one side has little else. A few small words
      // count where all of them were quoted.
      let isClause = areQuotes && min(edit.a.count, edit.b.count) == 0 && max(edit.a.count, edit.b.count) >= 3
      guard max(a, b) >= 4 || isClause, max(a, b) >= 3 * min(a, b) else { return nil }
      let isCut = edit.b.isEmpty || a > b
      return Drift(
        kind: "truncation", sign: isCut ? .less : .more, severity: .wording, earlier: variation.earlier.passage(edit.a),
        later: variation.later.passage(edit.b))
    }
  }
}
