import English
import ReportedSpeech

extension DriftTest {
  /// Another figure, unit or date in the same place.
  static let numberChanged = DriftTest(
    id: "number_changed",
    summary: "another figure or date",
    examples: [
      "Sales fell 5 percent in March → Sales fell 15 percent in March",
      "The pier closes on Tuesday at noon → The pier closes on Thursday at noon",
    ]
  ) { variation in
    (variation.replaced(\.isFigure) + variation.replaced { $0.traits.contains(.date) }).map {
      variation.drift("number_changed", $0, $1, .meaning)
    }
  }
}

extension Variation {
  /// Runs of tokens of a kind that stand in one change and that the other side has nowhere.
  func replaced(_ isKind: (Token) -> Bool) -> [(Range<Int>, Range<Int>)] {
    changes.compactMap { edit in
      let a = edit.a.filter { isKind(earlier.tokens[$0]) && !later.holds(earlier.tokens[$0].stem) }
      let b = edit.b.filter { isKind(later.tokens[$0]) && !earlier.holds(later.tokens[$0].stem) }
      guard let a = a.stretch, let b = b.stretch else { return nil }
      return (a, b)
    }
  }
}

extension [Int] {
  /// From the first to the last.
  var stretch: Range<Int>? {
    guard let first, let last else { return nil }
    return first..<last + 1
  }
}
