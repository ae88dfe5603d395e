import Graph
import ReportedSpeech

/// How much there is of one thing.
public struct Figure: AnswerRow, Hashable {
  public static let question = NamedQuery("stats", PackageResources.stats_sql, examples: ["stats"])

  public var figure: String
  public var count: Int

  public init(_ cells: inout Cells) throws {
    figure = try cells.text()
    count = try cells.int()
  }
}
