import Graph
import ReportedSpeech

/// An article that holds words that were looked for.
package struct Found: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "find", PackageResources.find_sql, examples: ["find --text 'no merit'", "find --text 'no merit' --limit 5"])

  package var id: Int64
  /// The article's key.
  package var article: String
  package var title: String?
  package var outlet: String?
  /// BM25, higher is better; it orders answers and means nothing else.
  package var score: Double

  package init(_ cells: inout Cells) throws {
    id = try cells.integer()
    article = try cells.text()
    title = try cells.optionalText()
    outlet = try cells.optionalText()
    score = try cells.real()
  }
}
