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
    let moved = variation.transposed.filter {
      variation.differ($0.from.a, $0.to.b) && !variation.isCutThere($0.from, $0.to)
    }
    .map { variation.drift("substitution", $0.from.a, $0.to.b, .wording) }
    let areQuotes = variation.earlier.statement.mode.isQuote && variation.later.statement.mode.isQuote
    return moved
      + variation.changes.filter { edit in
        guard variation.countsAsForm(edit), !variation.isRunTogether(edit), !variation.isExchanged(edit) else {
          return false
        }
        let (a, b) = (variation.earlier.weight(edit.a), variation.later.weight(edit.b))
        if edit.isSubstitution, min(a, b) > 0 { return max(a, b) < 3 * min(a, b) || !variation.isAtEdge(edit) }
        // Small words count only where they were quoted, and where no other kind names what they do. Some of them may stand
        // in the place of a word of matter: "have" where the other has "be able".
        guard areQuotes, !variation.isAtEdge(edit) else { return false }
        if edit.isSubstitution, max(a, b) > 0 { return !variation.isBracketed(edit) && !variation.isGraded(edit) }
        if edit.isSubstitution { return true }
        return max(a, b) == 0 && !variation.isOfDegree(edit)
      }
      .map { variation.drift("substitution", $0, .wording) }
  }
}

extension Variation {
  /// Of two stretches that stand in other places, one stands where the other side has an ellipsis: it was cut there, and what
  /// is like it elsewhere is another part of the speech. Who holds two texts side by side has nothing but these, and is told.
  fileprivate func isCutThere(_ from: Edit, _ to: Edit) -> Bool {
    areReports && (earlier.isElided(at: to.a.lowerBound) || later.isElided(at: from.b.lowerBound))
  }

  /// An editor's words in brackets, and an article beside them: who reads them sees that others stood there.
  fileprivate func isBracketed(_ edit: Edit) -> Bool {
    later.tokens[edit.b].contains { $0.traits.contains(.bracketed) }
      || earlier.tokens[edit.a].contains { $0.traits.contains(.bracketed) }
  }

  /// "coal miners and coal companies", "coal companies and coal miners": each word stands in the other's place.
  fileprivate func isExchanged(_ edit: Edit) -> Bool {
    guard edit.isSubstitution, edit.a.count == 1, edit.b.count == 1, let i = edit.a.first, let j = edit.b.first,
      earlier.tokens[i].isContent, later.tokens[j].isContent
    else { return false }
    return changes.contains { other in
      other != edit && other.a.count == 1 && other.b.count == 1
        && later.words(other.b).elementsEqual(earlier.words(edit.a))
        && earlier.words(other.a).elementsEqual(later.words(edit.b))
    }
  }

  /// Each of two stretches that stand in other places has words that the other lacks.
  fileprivate func differ(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    let (x, y) = (Set(earlier.words(a)), Set(later.words(b)))
    return !x.isSubset(of: y) && !y.isSubset(of: x)
  }

  /// Words that only grade or deny what stands beside them.
  fileprivate func isOfDegree(_ edit: Edit) -> Bool {
    guard edit.isInsertion || edit.isDeletion else { return false }
    return (earlier.words(edit.a) + later.words(edit.b)).allSatisfy(Self.isOfDegree)
  }

  /// Such a word is among those exchanged.
  fileprivate func isGraded(_ edit: Edit) -> Bool {
    (earlier.words(edit.a) + later.words(edit.b)).contains(where: Self.isOfDegree)
  }

  private static func isOfDegree(_ word: String) -> Bool {
    Intensity.degrees[word] != nil || Certainty.degrees[word] != nil || Generality.degrees[word] != nil
      || Lexicon.negators.contains(word)
  }
}
