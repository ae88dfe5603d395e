import Graph
import ReportedSpeech

/// One of several people who are credited with one utterance, in the first report that credits them.
public struct Conflict: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "conflicts", PackageResources.conflicts_sql,
    examples: ["conflicts", "conflicts --claim 1", "conflicts --speaker 'Ann Lee'"])

  public var claim: Int64
  public var utterance: Int64
  /// How many reports credit this one.
  public var reports: Int
  public var wording: Wording

  public init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    utterance = try cells.integer()
    reports = try cells.int()
    wording = try Wording(&cells)
  }
}
