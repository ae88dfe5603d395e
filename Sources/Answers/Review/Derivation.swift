import Queries
import ReportedSpeech

extension DoubtKind {
  /// Two wordings that align as two wordings of one thing do, and as chance does too.
  static let derivation = DoubtKind(
    id: "derivation", summary: "two wordings that may be of one thing said, or may not",
    examples: ["What Bay Times has is taken for another wording of what Harbor Courier has."]
  ) { desk in
    try desk.all(DoubtfulDerivation.self).map(Doubt.init)
  }
}

extension Doubt {
  fileprivate init(_ row: DoubtfulDerivation) {
    let (earlier, later) = (Report(row.pair.earlier), Report(row.pair.later))
    self.init(
      kind: DoubtKind.derivation.id, grade: .inferred, decided: Self.likened(earlier, later),
      because: Self.partlyAligned, stake: row.statements, atStake: Self.stake(linking: row.statements), one: earlier,
      other: later,
      choices: [
        Choice(
          key: "r", says: Self.areTwoSayings, correction: .reject(later: later.asPlace, earlier: earlier.asPlace)),
        Choice(key: "m", says: Self.areOneClaim, correction: .mergeClaims([earlier.asPlace, later.asPlace])),
        Choice(
          key: "c", says: Self.hasItFrom(earlier, later),
          correction: .confirm(later: later.asPlace, earlier: earlier.asPlace)),
      ])
  }
}
