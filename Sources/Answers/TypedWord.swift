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

  /// The fewest slips (a letter too many, too few, wrong, or two exchanged: Damerau 1964) to the stem, endings of up to
  /// three letters left off.
  func distance(to stem: String) -> Int {
    let stem = Array(stem.utf8)
    return (0...3).map { distance(letters.dropLast($0), stem) }.min() ?? stem.count
  }

  private func distance(_ a: ArraySlice<UInt8>, _ b: [UInt8]) -> Int {
    guard abs(a.count - b.count) <= reach, !a.isEmpty else { return .max }
    let a = Array(a)
    var (before, previous, row) = ([Int](), Array(0...b.count), [Int]())
    for i in 1...a.count {
      row = [i]
      for j in 1...max(1, b.count) where j <= b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        var best = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { best = min(best, before[j - 2] + 1) }
        row.append(best)
      }
      (before, previous) = (previous, row)
    }
    return previous.last ?? 0
  }
}
