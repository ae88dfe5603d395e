import Graph
import ReportedSpeech

/// How much there is of one thing.
package struct Figure: AnswerRow, Hashable {
  package static let question = NamedQuery("stats", PackageResources.stats_sql, examples: ["stats"])

  package var figure: String
  package var count: Int

  package init(_ cells: inout Cells) throws {
    figure = try cells.text()
    count = try cells.int()
  }
}
