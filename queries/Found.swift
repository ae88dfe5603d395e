import Graph
import ReportedSpeech

/// A statement whose words, or whose article's headline, hold words that were looked for.
public struct Found: Answer, Hashable {
  public static let question = NamedQuery(
    "find", PackageResources.find_sql, examples: ["find --text 'no merit'", "find --text 'no merit' --limit 5"])

  public var statement: Int64
  public var claim: Int64?
  /// BM25, higher is better; it orders answers and means nothing else.
  public var score: Double
  public var text: String
  public var mode: Mode
  public var speaker: String?
  public var outlet: String?
  public var published: Interval?
  public var article: String
  public var title: String?
  public var url: String?
  public var part: Part
  public var start: Int
  public var end: Int

  public init(_ cells: inout Cells) throws {
    statement = try cells.integer()
    claim = try cells.optionalInteger()
    score = try cells.real()
    text = try cells.text()
    mode = try cells.word(Mode.self)
    speaker = try cells.optionalText()
    outlet = try cells.optionalText()
    published = try cells.interval()
    article = try cells.text()
    title = try cells.optionalText()
    url = try cells.optionalText()
    part = try cells.word(Part.self)
    start = try cells.int()
    end = try cells.int()
  }
}
