import English
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
    guard variation.isEdited else { return [] }
    let moved = variation.transposed.filter { variation.differ($0.from.a, $0.to.b) }
      .map { variation.drift("substitution", $0.from.a, $0.to.b, .wording) }
    let areQuotes = variation.earlier.statement.mode.isQuote && variation.later.statement.mode.isQuote
    return moved
      + variation.changes.filter { edit in
        guard variation.countsAsForm(edit), !variation.isRunTogether(edit) else { return false }
        let (a, b) = (variation.earlier.weight(edit.a), variation.later.weight(edit.b))
        if edit.isSubstitution, min(a, b) > 0 { return max(a, b) < 3 * min(a, b) || !variation.isAtEdge(edit) }
        // Small words count only where they were quoted, and where no other kind names what they do.
        return areQuotes && max(a, b) == 0 && !variation.isAtEdge(edit) && !variation.isOfDegree(edit)
      }
      .map { variation.drift("substitution", $0, .wording) }
  }
}

extension Variation {
  /// Each of two stretches that stand in other places has words that the other lacks.
  fileprivate func differ(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    let (x, y) = (Set(earlier.words(a)), Set(later.words(b)))
    return !x.isSubset(of: y) && !y.isSubset(of: x)
  }

  /// Words that only grade or deny what stands beside them.
  fileprivate func isOfDegree(_ edit: Edit) -> Bool {
    guard edit.isInsertion || edit.isDeletion else { return false }
    return (earlier.words(edit.a) + later.words(edit.b)).allSatisfy {
      Intensity.degrees[$0] != nil || Certainty.degrees[$0] != nil || Generality.degrees[$0] != nil
        || Lexicon.negators.contains($0)
    }
  }
}
