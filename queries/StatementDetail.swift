import Graph
import ReportedSpeech

/// All that the graph holds of a statement.
public struct StatementDetail: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "statements", PackageResources.statements_sql, examples: ["statements --statement 1", "statements --claim 1"])

  public var claim: Int64?
  public var utterance: Int64?
  public var verdict: Verdict?
  public var because: String?
  public var speakerKind: Speaker.Kind?
  public var mention: String?
  public var cue: String?
  public var cueClass: Cue.Class?
  public var polarity: Polarity
  public var rule: String?
  public var said: Saying?
  /// The statement that it is quoted in.
  public var parent: Int64?
  public var articleID: Int64
  public var wording: Wording

  public init(_ cells: inout Cells) throws {
    claim = try cells.optionalInteger()
    utterance = try cells.optionalInteger()
    verdict = try cells.optionalWord(Verdict.self)
    because = try cells.optionalText()
    speakerKind = try cells.optionalWord(Speaker.Kind.self)
    mention = try cells.optionalText()
    cue = try cells.optionalText()
    cueClass = try cells.optionalWord(Cue.Class.self)
    polarity = try cells.word(Polarity.self)
    rule = try cells.optionalText()
    said = try cells.saying()
    parent = try cells.optionalInteger()
    articleID = try cells.integer()
    wording = try Wording(&cells)
  }
}
