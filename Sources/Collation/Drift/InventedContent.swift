import ReportedSpeech

extension DriftTest {
  /// A name, a figure or a whole thought that the earlier wording does not have, in a report that otherwise keeps it
  /// (FRANK: out of article).
  static let inventedContent = DriftTest(
    id: "invented_content",
    summary: "something is added that was not there",
    examples: [
      "The pier was closed after the storm on Monday → The pier was closed by Sheriff Orla Brandt after the storm on Monday, with two people hurt"
    ]
  ) { variation in
    // A quote that goes on is the fuller quote, not an invention.
    guard !variation.earlier.statement.mode.isQuote, !variation.later.statement.mode.isQuote,
      variation.shareKept >= 0.8, variation.earlier.tokens.count(where: { $0.isContent && !$0.isName }) >= 3
    else { return [] }
    return variation.changes.filter { edit in
      variation.later.weight(edit.b) >= 12 && !variation.fillsName(edit)
        // Where a report begins is anybody's guess: what stands in front of it may be the outlet's own clause.
        && (variation.ofTexts || edit.b.lowerBound > 0)
        && variation.later.weight(edit.b) >= 3 * variation.earlier.weight(edit.a)
    }
    .map { variation.drift("invented_content", $0, .meaning) }
  }
}

extension Variation {
  /// "Hillary Clinton" in full.
  fileprivate func fillsName(_ edit: Edit) -> Bool {
    let (before, after) = (edit.b.lowerBound - 1, edit.b.upperBound)
    guard edit.b.count <= 3, later.tokens[edit.b].allSatisfy({ $0.isName }) else { return false }
    return (before >= 0 && later.tokens[before].isName) || (after < later.tokens.count && later.tokens[after].isName)
  }

  /// How much of the earlier wording's weight is still there.
  fileprivate var shareKept: Float {
    let kept = earlier.bag.reduce(0) { $0 + (later.holds($1.stem) ? $1.weight : 0) }
    return earlier.mass > 0 ? kept / earlier.mass : 0
  }
}
