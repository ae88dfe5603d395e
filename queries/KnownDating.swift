import Graph
import ReportedSpeech

/// A date that was found for an article.
package struct KnownDating: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "datings", PackageResources.datings_sql, examples: ["datings --article 1", "datings --conflict 1"])

  package var articleID: Int64
  package var article: String
  package var basis: String
  package var precision: String
  package var interval: Interval?
  package var chosen: Bool
  package var conflict: Bool

  package init(_ cells: inout Cells) throws {
    articleID = try cells.integer()
    article = try cells.text()
    basis = try cells.text()
    precision = try cells.text()
    interval = try cells.interval()
    chosen = try cells.flag()
    conflict = try cells.flag()
  }
}
