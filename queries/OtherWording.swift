import Graph
import ReportedSpeech

/// A wording beside another report of the same that says it otherwise, or that it has it from.
package struct OtherWording: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "otherwise", PackageResources.otherwise_sql, examples: ["otherwise --assertions '[1]'", "otherwise --limit 20"])

  /// The assertion that was asked for: one of the two.
  package var own: Int64
  package var pair: Rewording

  package init(_ cells: inout Cells) throws {
    own = try cells.integer()
    pair = try Rewording(&cells)
  }
}

extension OtherWording {
  package var isLater: Bool { pair.later.assertion == own }
  /// Something says that it has it from the other.
  package var isDescended: Bool { isLater && pair.directionBasis != nil }
  package var other: Wording { isLater ? pair.earlier : pair.later }

  /// A change with the other's words as the earlier side.
  package func fromOther(_ change: Change) -> Drift {
    let drift = pair.drift(change)
    guard !isLater else { return drift }
    let sign: Drift.Sign? = drift.sign.map { $0 == .more ? .less : .more }
    return Drift(
      kind: drift.kind, sign: sign, severity: drift.severity, earlier: drift.later, later: drift.earlier)
  }
}
