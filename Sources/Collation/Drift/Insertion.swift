import ReportedSpeech

extension DriftTest {
  /// Words put in between words that stay (Simmons 2011: "injected").
  static let insertion = DriftTest(
    id: "insertion",
    summary: "words in the middle are new",
    examples: [
      "“The council voted for the pier,” → “The whole council voted for the pier,”",
      "“He was there at noon,” → “He [the mayor] was there at noon,”",
    ]
  ) { variation in
    guard variation.isEdited else { return [] }
    let moved = variation.transposed.map(\.to)
    return variation.changes.filter { edit in
      guard edit.isInsertion, variation.weightCome(edit) >= 1, variation.countsAsForm(edit),
        !variation.fillsGap(edit), !moved.contains(edit)
      else { return false }
      // A word or two in front change what follows; more is the fuller quote.
      return !variation.isAtEdge(edit) || (variation.isAtStart(edit) && edit.b.count <= 2)
    }
    .map { variation.drift("insertion", $0, .wording) }
  }
}

extension Variation {
  /// Weight of the words of an edit that stood nowhere on the earlier side.
  fileprivate func weightCome(_ edit: Edit) -> Float {
    edit.b.reduce(0) { sum, j in
      let token = later.tokens[j]
      return token.isContent && !alignment.moves.contains { $0.b == j } ? sum + token.weight : sum
    }
  }
}
