import Graph
import ReportedSpeech

/// An article that holds words that were looked for.
public struct Found: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "find", PackageResources.find_sql, examples: ["find --text 'no merit'", "find --text 'no merit' --limit 5"])

  public var id: Int64
  /// The article's key.
  public var article: String
  public var title: String?
  public var outlet: String?
  /// BM25, higher is better; it orders answers and means nothing else.
  public var score: Double

  public init(_ cells: inout Cells) throws {
    id = try cells.integer()
    article = try cells.text()
    title = try cells.optionalText()
    outlet = try cells.optionalText()
    score = try cells.real()
  }
}
