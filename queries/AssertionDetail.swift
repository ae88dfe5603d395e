import Graph
import ReportedSpeech

/// All that the graph holds of an assertion.
public struct AssertionDetail: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "assertions", PackageResources.assertions_sql,
    examples: ["assertions --claim 1", "assertions --article 1", "assertions --assertion 1"])

  public var claim: Int64?
  public var utterance: Int64?
  public var precedence: Precedence?
  public var because: String?
  /// By content: the same in every graph.
  public var name: String
  public var frame: StatementDetail.Frame
  /// The id of the rule that decided who says it.
  public var rule: String?
  public var said: Saying?
  /// The statement that its statement is quoted in.
  public var parent: Int64?
  public var articleID: Int64
  public var wording: Wording

  public init(_ cells: inout Cells) throws {
    claim = try cells.optionalInteger()
    utterance = try cells.optionalInteger()
    precedence = try cells.optionalWord(Precedence.self)
    because = try cells.optionalText()
    name = try cells.text()
    frame = try StatementDetail.Frame(&cells)
    rule = try cells.optionalText()
    said = try cells.saying()
    parent = try cells.optionalInteger()
    articleID = try cells.integer()
    wording = try Wording(&cells)
  }
}
