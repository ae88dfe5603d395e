import Graph
import ReportedSpeech

/// A statement that holds words that were looked for, or whose headline or surroundings hold them.
public struct Found: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "find", PackageResources.find_sql, examples: ["find --text 'no merit'", "find --text 'no merit' --limit 5"])

  public var claim: Int64?
  /// BM25, higher is better; it orders answers and means nothing else.
  public var score: Double
  public var wording: Wording
  /// What surrounds it in its paragraph; of a headline, how the text below it begins.
  public var context: String?

  public init(_ cells: inout Cells) throws {
    claim = try cells.optionalInteger()
    score = try cells.real()
    wording = try Wording(&cells)
    context = try cells.optionalText()
  }
}
