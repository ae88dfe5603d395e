import Graph
import ReportedSpeech

/// Who is said to have said something, and how much.
public struct KnownSpeaker: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "speakers", PackageResources.speakers_sql, examples: ["speakers --limit 20", "speakers --speaker 'Ann Lee'"])

  public var speaker: Int64
  public var name: String
  public var kind: Speaker.Kind
  public var statements: Int
  public var quotes: Int
  public var claims: Int
  public var outlets: Int
  /// Every name, joined by "; ".
  public var names: String?
  /// By content: the same in every graph, and no other speaker's.
  public var identity: String

  public init(_ cells: inout Cells) throws {
    speaker = try cells.integer()
    name = try cells.text()
    kind = try cells.word(Speaker.Kind.self)
    statements = try cells.int()
    quotes = try cells.int()
    claims = try cells.int()
    outlets = try cells.int()
    names = try cells.optionalText()
    identity = try cells.text()
  }
}
