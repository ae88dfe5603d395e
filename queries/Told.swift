import Graph
import ReportedSpeech

/// An assertion of an article, and whose it is.
public struct Told: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "told", PackageResources.told_sql, examples: ["told --articles '[1]'", "told --limit 20"])

  public var claim: Int64?
  public var polarity: Polarity
  /// The statement that its statement is quoted in.
  public var parent: Int64?
  public var speakerID: Int64?
  public var speakerKind: Speaker.Kind?
  public var mention: String?
  public var cue: String?
  public var cueStart: Int?
  /// As its own article calls whoever is credited.
  public var speakerName: String?
  public var articleID: Int64
  public var wording: Wording

  public init(_ cells: inout Cells) throws {
    claim = try cells.optionalInteger()
    polarity = try cells.word(Polarity.self)
    parent = try cells.optionalInteger()
    speakerID = try cells.optionalInteger()
    speakerKind = try cells.optionalWord(Speaker.Kind.self)
    mention = try cells.optionalText()
    cue = try cells.optionalText()
    cueStart = try cells.optionalInteger().map(Int.init)
    speakerName = try cells.optionalText()
    articleID = try cells.integer()
    wording = try Wording(&cells)
  }
}
