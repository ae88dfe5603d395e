import Graph
import ReportedSpeech

/// A quote that stands in one outlet alone.
package struct Unwitnessed: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "unwitnessed", PackageResources.unwitnessed_sql, examples: ["unwitnessed", "unwitnessed --outlet 'Hill Post'"])

  package var claim: Int64
  package var wording: Wording

  package init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    wording = try Wording(&cells)
  }
}
