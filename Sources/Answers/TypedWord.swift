import English

/// A typed word beside recorded stems.
struct TypedWord {
  private let letters: [UInt8]

  init(_ word: String) { letters = Array(word.utf8) }

  /// Slips that are forgiven: one, in a long word two.
  var reach: Int { letters.count >= 8 ? 2 : 1 }

  /// "discharges" is a form of the stem "discharg"; endings longer than four letters are other words.
  func isForm(of stem: String) -> Bool {
    let stem = Array(stem.utf8)
    guard stem.count >= 3 || stem == letters, letters.count - stem.count <= 4 else { return false }
    // A final y stems to i.
    return letters.starts(with: stem)
      || (stem.last == UInt8(ascii: "i") && letters.starts(with: stem.dropLast() + [UInt8(ascii: "y")]))
  }

  /// The fewest slips to the stem, endings of up to three letters left off.
  func distance(to stem: String) -> Int {
    let stem = Array(stem.utf8)
    return (0...3).map { distance(letters.dropLast($0), stem) }.min() ?? stem.count
  }

  private func distance(_ a: ArraySlice<UInt8>, _ b: [UInt8]) -> Int {
    guard abs(a.count - b.count) <= reach, !a.isEmpty else { return .max }
    return EditDistance.between(Array(a), b)
  }
}
