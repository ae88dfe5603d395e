import Graph
import ReportedSpeech

/// A quotation in a headline whose letters do not stand in the article below it.
package struct HeadlineQuote: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "headline_quotes", PackageResources.headline_quotes_sql,
    examples: ["headline_quotes", "headline_quotes --outlet 'Bay Times'"])

  package var claim: Int64?
  /// By content: the same in every graph.
  package var name: String
  package var articleID: Int64
  /// What stands between marks, piece by piece, as a JSON array.
  package var quoted: String
  package var wording: Wording

  package init(_ cells: inout Cells) throws {
    claim = try cells.optionalInteger()
    name = try cells.text()
    articleID = try cells.integer()
    quoted = try cells.text()
    wording = try Wording(&cells)
  }
}
