import English
import ReportedSpeech

extension DriftTest {
  /// The words are intact, but their condition, exception or reason is gone (McGlone 2005: contextomy).
  static let contextRemoved = DriftTest(
    id: "context_removed",
    summary: "the condition, exception or reason was cut off",
    examples: [
      "“We will rebuild the pier if the county pays half of it,” → “We will rebuild the pier,”",
      "“Unless the wind turns, the old pier is safe for now,” → “The old pier is safe for now,”",
    ]
  ) { variation in
    guard variation.isCarriedOver, variation.features.containment >= 0.85 else { return [] }
    return variation.changes.filter { variation.isAtEdge($0) && $0.b.isEmpty && variation.governs($0) }
      .map { variation.drift("context_removed", $0, .meaning) }
  }
}

extension Variation {
  private static let conditions = Lexicon.words(
    "if unless provided providing assuming except until because although though but however only whether while")

  /// The words cut off begin a clause that the rest hangs on.
  fileprivate func governs(_ edit: Edit) -> Bool {
    // What the rest hangs on is in its sentence: of words cut off in front, those of the last one.
    let opening = edit.a.dropFirst().last { earlier.tokens[$0].traits.contains(.opensSentence) }
    let clause = isAtEnd(edit) ? edit.a : (opening ?? edit.a.lowerBound)..<edit.a.upperBound
    guard earlier.weight(clause) >= 4 else { return false }
    if isAtEnd(edit), earlier.tokens[clause.lowerBound].traits.contains(.opensSentence) { return false }
    return clause.prefix(isAtEnd(edit) ? 3 : 2).contains { place in
      Self.conditions.contains(earlier.words[place]) && !earlier.addsMore(at: place)
    }
  }
}

extension Wording {
  /// "not only …, but also", "that he rebuilds but that it takes a year": what comes is more of the same, no exception to it.
  fileprivate func addsMore(at place: Int) -> Bool {
    guard words[place] == "but" else { return false }
    if place + 1 < words.count, words[place + 1] == "that" { return true }
    for k in (0..<place).reversed() {
      if words[k] == "only", k > 0, Lexicon.negators.contains(words[k - 1]) { return true }
      if tokens[k].traits.contains(.opensSentence) { return false }
    }
    return false
  }
}
