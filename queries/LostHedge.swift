import Graph
import ReportedSpeech

/// A later wording that is surer of itself than the one it comes from.
public struct LostHedge: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "lost_hedges", PackageResources.lost_hedges_sql, examples: ["lost_hedges", "lost_hedges --outlet 1"])

  public var change: Drifted

  public init(_ cells: inout Cells) throws { change = try Drifted(&cells) }
}
