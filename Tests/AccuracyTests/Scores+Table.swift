extension Scores {
  /// Precision, recall, F1 and how many were expected, a line a measure.
  var table: String {
    let measures = tallies.keys.sorted()
    let width = measures.map(\.count).max() ?? 0
    return
      (["measure".filled(width) + "     P     R    F1  expected"]
      + measures.map { measure in
        let tally = self[measure]
        let figures = [tally.precision, tally.recall, tally.f1].map { $0.tenths.filled(6, left: true) }
        return measure.filled(width) + figures.joined() + "\(tally.expected)".filled(10, left: true)
      }).joined(separator: "\n")
  }
}

extension Double {
  /// One digit after the point, rounded.
  var tenths: String {
    let rounded = Int((self * 10).rounded())
    return "\(rounded / 10).\(rounded % 10)"
  }
}

extension String {
  fileprivate func filled(_ width: Int, left: Bool = false) -> String {
    let gap = String(repeating: " ", count: Swift.max(0, width - count))
    return left ? gap + self : self + gap
  }
}
