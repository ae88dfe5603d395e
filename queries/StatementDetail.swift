import Graph
import ReportedSpeech

/// All that the graph holds of a statement.
public struct StatementDetail: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "statements", PackageResources.statements_sql, examples: ["statements --statement 1", "statements --article 1"])

  public var statement: Int64
  public var text: String
  public var mode: Mode
  public var part: Part
  /// The hull, in code points of the part.
  public var start: Int
  public var end: Int
  public var speaker: String?
  public var frame: Frame
  public var checkWorthy: Bool
  public var boilerplate: Bool
  public var rule: String?
  public var said: Saying?
  /// The statement that it is quoted in.
  public var parent: Int64?
  public var assertions: Int
  public var articleID: Int64
  /// The article's key.
  public var article: String
  public var outlet: String?

  /// Who says it, by which words.
  public struct Frame: Hashable, Sendable {
    public var speakerID: Int64?
    public var speakerKind: Speaker.Kind?
    public var mention: String?
    public var cue: String?
    public var cueClass: Cue.Class?
    public var polarity: Polarity

    init(_ cells: inout Cells) throws {
      speakerID = try cells.optionalInteger()
      speakerKind = try cells.optionalWord(Speaker.Kind.self)
      mention = try cells.optionalText()
      cue = try cells.optionalText()
      cueClass = try cells.optionalWord(Cue.Class.self)
      polarity = try cells.word(Polarity.self)
    }
  }

  public init(_ cells: inout Cells) throws {
    statement = try cells.integer()
    text = try cells.text()
    mode = try cells.word(Mode.self)
    part = try cells.word(Part.self)
    start = try cells.int()
    end = try cells.int()
    speaker = try cells.optionalText()
    frame = try Frame(&cells)
    checkWorthy = try cells.flag()
    boilerplate = try cells.flag()
    rule = try cells.optionalText()
    said = try cells.saying()
    parent = try cells.optionalInteger()
    assertions = try cells.int()
    articleID = try cells.integer()
    article = try cells.text()
    outlet = try cells.optionalText()
  }
}
