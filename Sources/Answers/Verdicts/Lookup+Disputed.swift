import ReportedSpeech

extension Lookup {
  /// What rows are beside each other: words that one article quotes and another disowns, or has denied, are disputed; those
  /// that their own outlet withdrew are disowned.
  static func judged(_ rows: [Recorded], _ asked: AskedWords) -> [Recorded] {
    let disowning = rows.filter { $0.disowned != nil }
    guard !disowning.isEmpty else { return rows }
    // What is disowned is what a sentence says, and no name or two words of it.
    if asked.tokens.count < 3, rows.contains(where: \.isQuoting) { return rows.filter { $0.disowned == nil } }
    // Whoever denies having said it withdraws nothing for the outlet, nor does who calls false what was said.
    let withdrawing = Set(disowning.filter { $0.disowned?.kind == .disowned }.map { $0.report.publisher })
    let isWithdrawn = rows.filter(\.isQuoting).allSatisfy { withdrawing.contains($0.report.publisher) }
    return rows.map { row in
      var row = row
      if row.isQuoting || row.disowned != nil { row.verdict = isWithdrawn ? .disowned : .disputed }
      return row
    }
  }

  /// Of what is disputed or was withdrawn a row of either side goes first: however few are shown, both are.
  static func bothSides(of rows: [Recorded]) -> [Recorded] {
    guard let verdict = rows.first?.verdict, verdict == .disputed || verdict == .disowned else { return rows }
    let sides = [
      rows.firstIndex { $0.verdict == verdict && $0.disowned == nil },
      rows.firstIndex { $0.verdict == verdict && $0.disowned != nil },
    ].compactMap { $0 }
    return sides.map { rows[$0] } + rows.indices.filter { !sides.contains($0) }.map { rows[$0] }
  }
}

extension Recorded {
  fileprivate var isQuoting: Bool {
    disowned == nil && !isDenied && [.verbatim, .misattributed, .uncredited].contains(verdict)
  }
}
