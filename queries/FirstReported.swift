import Graph
import ReportedSpeech

/// A statement of a claim, and whether it was reported there first.
public struct FirstReported: Answer, Hashable {
  public static let question = NamedQuery(
    "first_reported", PackageResources.first_reported_sql, examples: ["first_reported --claim 1", "first_reported"])

  public var claim: Int64
  public var statement: Int64
  public var utterance: Int64?
  public var article: String
  public var outlet: String?
  public var url: String?
  public var title: String?
  public var published: Interval?
  public var mode: Mode
  public var text: String
  public var part: Part
  public var start: Int
  public var end: Int
  public var verdict: Verdict
  public var because: String
  public var speaker: String?

  public init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    statement = try cells.integer()
    utterance = try cells.optionalInteger()
    article = try cells.text()
    outlet = try cells.optionalText()
    url = try cells.optionalText()
    title = try cells.optionalText()
    published = try cells.interval()
    mode = try cells.word(Mode.self)
    text = try cells.text()
    part = try cells.word(Part.self)
    start = try cells.int()
    end = try cells.int()
    verdict = try cells.word(Verdict.self)
    because = try cells.text()
    speaker = try cells.optionalText()
  }
}
