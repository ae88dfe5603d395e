import Graph
import ReportedSpeech

/// A later wording that is surer of itself than an earlier one of the same utterance.
package struct LostHedge: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "lost_hedges", PackageResources.lost_hedges_sql, examples: ["lost_hedges", "lost_hedges --outlet 'Bay Times'"])

  package var drifted: Drifted

  package init(_ cells: inout Cells) throws { drifted = try Drifted(&cells) }
}
