import Graph
import ReportedSpeech

/// An assertion of a claim, and whether it was reported there first.
public struct FirstReported: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "first_reported", PackageResources.first_reported_sql, examples: ["first_reported --claim 1", "first_reported"])

  public var claim: Int64
  public var utterance: Int64?
  public var precedence: Precedence
  public var because: String
  public var wording: Wording

  public init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    utterance = try cells.optionalInteger()
    precedence = try cells.word(Precedence.self)
    because = try cells.text()
    wording = try Wording(&cells)
  }
}
