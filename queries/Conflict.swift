import Graph
import ReportedSpeech

/// One of several reports of an utterance that do not credit the same speaker.
public struct Conflict: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "conflicts", PackageResources.conflicts_sql, examples: ["conflicts", "conflicts --claim 1"])

  public var claim: Int64
  public var utterance: Int64
  public var wording: Wording

  public init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    utterance = try cells.integer()
    wording = try Wording(&cells)
  }
}
