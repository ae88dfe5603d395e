import Graph
import ReportedSpeech

/// A statement whose words, or whose article's headline, hold words that were looked for.
public struct Found: Answer, Hashable {
  public static let question = NamedQuery(
    "find", PackageResources.find_sql, examples: ["find --text 'no merit'", "find --text 'no merit' --limit 5"])

  public var claim: Int64?
  /// BM25, higher is better; it orders answers and means nothing else.
  public var score: Double
  public var wording: Wording

  public init(_ cells: inout Cells) throws {
    claim = try cells.optionalInteger()
    score = try cells.real()
    wording = try Wording(&cells)
  }
}
