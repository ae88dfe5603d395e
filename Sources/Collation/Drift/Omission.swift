import ReportedSpeech

extension DriftTest {
  /// Words left out between words that stay.
  ///
  /// The sign says which way: more where the earlier wording left them out and owned up to it with an ellipsis.
  static let omission = DriftTest(
    id: "omission",
    summary: "words in the middle are gone (-), or back where an ellipsis was (+)",
    examples: [
      "“With all due respect, I completely reject the position of the board,” → “With all due respect, I reject the position of the board,”",
      "“You would have your voice … on the harbor board,” → “You would have your voice, your whole long experience, on the harbor board,”",
    ]
  ) { variation in
    guard variation.isEdited else { return [] }
    let (moved, returned) = (variation.transposed.map(\.from), variation.transposed.map(\.to))
    return variation.inner.compactMap { edit in
      if variation.fillsGap(edit), !returned.contains(edit) {
        return variation.drift("omission", edit, sign: .more, .harmless)
      }
      guard edit.isDeletion, variation.countsAsForm(edit), variation.weightGone(edit) >= 1, !moved.contains(edit)
      else { return nil }
      return variation.drift("omission", edit, sign: .less, .wording)
    }
  }
}

extension Variation {
  /// Weight of the words of an edit that stand nowhere on the other side.
  fileprivate func weightGone(_ edit: Edit) -> Float {
    edit.a.reduce(0) { sum, i in
      let token = earlier.tokens[i]
      return token.isContent && !alignment.moves.contains { $0.a == i } ? sum + token.weight : sum
    }
  }

  /// The earlier wording has an ellipsis where the later one has words: the fuller wording came later.
  func fillsGap(_ edit: Edit) -> Bool {
    let place = edit.a.lowerBound
    return edit.isInsertion && place < earlier.tokens.count && earlier.isAfterGap(place)
  }
}
