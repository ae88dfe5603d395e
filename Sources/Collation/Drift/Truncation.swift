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
    guard variation.isEdited else { return [] }
    let areQuotes = variation.earlier.statement.mode.isQuote && variation.later.statement.mode.isQuote
    let moved = variation.transposed.flatMap { [$0.from, $0.to] }
    return variation.changes.filter { variation.isAtEdge($0) && !moved.contains($0) }.compactMap { edit in
      let (inA, inB) = (variation.earlier.beyondFrame(edit.a), variation.later.beyondFrame(edit.b))
      let (a, b) = (variation.earlier.weight(inA), variation.later.weight(inB))
      // Where both sides have something else there, it is cut only if one side has little else. A few small words
      // count where all of them were quoted; not where another person or tense stands in their place.
      let isClause = areQuotes && min(inA.count, inB.count) == 0 && max(inA.count, inB.count) >= 3
      guard max(a, b) >= 4 || isClause, max(a, b) >= 3 * min(a, b), !variation.shiftsPerson(edit) else { return nil }
      let isCut = inB.isEmpty || a > b
      return Drift(
        kind: "truncation", sign: isCut ? .less : .more, severity: .wording, earlier: variation.earlier.passage(edit.a),
        later: variation.later.passage(edit.b))
    }
  }
}

extension Wording {
  /// A range without what only ties the report to its cue.
  fileprivate func beyondFrame(_ range: Range<Int>) -> Range<Int> {
    max(range.lowerBound, min(frame, range.upperBound))..<range.upperBound
  }
}
