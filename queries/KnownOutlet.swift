import Graph
import ReportedSpeech

/// An outlet, and how much of it there is.
package struct KnownOutlet: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "outlets", PackageResources.outlets_sql, examples: ["outlets", "outlets --outlet 'Hill Post'"])

  package var outlet: Int64
  package var name: String
  package var domain: String?
  package var articles: Int
  package var statements: Int
  /// Claims of several articles that it was certainly the first to report.
  package var firsts: Int
  /// How often others say they have something from it.
  package var cited: Int

  package init(_ cells: inout Cells) throws {
    outlet = try cells.integer()
    name = try cells.text()
    domain = try cells.optionalText()
    articles = try cells.int()
    statements = try cells.int()
    firsts = try cells.int()
    cited = try cells.int()
  }
}
