import Graph
import ReportedSpeech

/// A quotation in a headline whose letters do not stand in the article below it.
public struct HeadlineQuote: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "headline_quotes", PackageResources.headline_quotes_sql,
    examples: ["headline_quotes", "headline_quotes --outlet 'Bay Times'"])

  public var claim: Int64?
  /// By content: the same in every graph.
  public var name: String
  public var articleID: Int64
  /// What stands between marks, piece by piece, as a JSON array.
  public var quoted: String
  public var wording: Wording

  public init(_ cells: inout Cells) throws {
    claim = try cells.optionalInteger()
    name = try cells.text()
    articleID = try cells.integer()
    quoted = try cells.text()
    wording = try Wording(&cells)
  }
}
