import Graph
import ReportedSpeech

/// What a speaker said on one occasion, in its first report.
public struct SaidBy: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "said_by", PackageResources.said_by_sql,
    examples: ["said_by --speaker 'Ann Lee'", "said_by --outlet 'Bay Times' --from 2026-03-05T00:00:00Z"])

  public var claim: Int64
  public var utterance: Int64
  public var said: Saying?
  public var reports: Int
  public var wording: Wording

  public init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    utterance = try cells.integer()
    said = try cells.saying()
    reports = try cells.int()
    wording = try Wording(&cells)
  }
}
