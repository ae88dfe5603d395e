import Graph
import ReportedSpeech

/// An occasion on which a claim was made, and whether it was the first.
public struct FirstSaid: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "first_said", PackageResources.first_said_sql, examples: ["first_said --claim 1", "first_said"])

  public var claim: Int64
  public var utterance: Int64
  public var speaker: String?
  public var said: Saying?
  public var precedence: Precedence
  public var because: String
  /// How many assertions report it.
  public var reports: Int
  /// The claim's fullest wording.
  public var text: String

  public init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    utterance = try cells.integer()
    speaker = try cells.optionalText()
    said = try cells.saying()
    precedence = try cells.word(Precedence.self)
    because = try cells.text()
    reports = try cells.int()
    text = try cells.text()
  }
}
