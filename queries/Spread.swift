import Graph
import ReportedSpeech

/// One report of a claim, and how long after the first it came.
package struct Spread: AnswerRow, Hashable {
  package static let question = NamedQuery("spread", PackageResources.spread_sql, examples: ["spread --claim 1"])

  package var claim: Int64
  /// 1 for the first.
  package var report: Int
  package var hours: Double
  package var wording: Wording

  package init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    report = try cells.int()
    hours = try cells.real()
    wording = try Wording(&cells)
  }
}
