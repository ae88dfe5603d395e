import Graph
import ReportedSpeech

/// In how many pairs of wordings a kind of change stands.
package struct KindCount: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "drift_kinds", PackageResources.drift_kinds_sql,
    examples: ["drift_kinds", "drift_kinds --outlet 'Bay Times' --from 2026-03-05T00:00:00Z"])

  package var kind: String
  package var pairs: Int

  package init(_ cells: inout Cells) throws {
    kind = try cells.text()
    pairs = try cells.int()
  }
}
