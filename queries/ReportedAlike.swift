import Graph
import ReportedSpeech

/// How often two outlets report the same, where nothing says that the one has it from the other.
package struct ReportedAlike: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "reported_alike", PackageResources.reported_alike_sql,
    examples: ["reported_alike --limit 20", "reported_alike --outlet 'Bay Times'"])

  package var outlet: String
  package var other: String
  package var claims: Int
  /// Of assertions.
  package var pairs: Int
  package var articles: Int
  package var otherArticles: Int

  package init(_ cells: inout Cells) throws {
    outlet = try cells.text()
    other = try cells.text()
    claims = try cells.int()
    pairs = try cells.int()
    articles = try cells.int()
    otherArticles = try cells.int()
  }
}
