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
    guard variation.isCarriedOver else { return [] }
    return variation.changes.filter { edit in
      guard edit.isInsertion, variation.later.weight(edit.b) >= 1, variation.countsAsForm(edit) else { return false }
      // A word or two in front change what follows; more is the fuller quote.
      return !variation.isAtEdge(edit) || (variation.isAtStart(edit) && edit.b.count <= 2)
    }
    .map { variation.drift("insertion", $0, .wording) }
  }
}
