import Graph
import ReportedSpeech

/// Two articles that are only just taken to tell of one event, and the surest of what is matched between them.
public struct DoubtfulMates: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "doubtful_mates", PackageResources.doubtful_mates_sql,
    examples: ["doubtful_mates --limit 20", "doubtful_mates --article 1"])

  public var similarity: Double
  /// Matches that would fall if they told of two events.
  public var matches: Int
  public var one: Wording
  public var other: Wording

  public init(_ cells: inout Cells) throws {
    similarity = try cells.real()
    matches = try cells.int()
    one = try Wording(&cells)
    other = try Wording(&cells)
  }
}
