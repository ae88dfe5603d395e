import Graph
import ReportedSpeech

/// One way in which a wording changed, with the words on both sides.
public struct Drifted: Answer, Hashable {
  public static let question = NamedQuery(
    "drift", PackageResources.drift_sql,
    examples: ["drift", "drift --kind number_changed", "drift --outlet 1 --limit 10"])

  public var claim: Int64
  public var derivation: Int64
  public var kind: String
  public var sign: Drift.Sign?
  public var severity: Drift.Severity
  public var earlier: Passage?
  public var later: Passage?
  public var speaker: String?
  public var earlierStatement: Int64
  public var earlierText: String
  public var earlierOutlet: String?
  public var earlierPublished: Interval?
  public var earlierArticle: String
  public var laterStatement: Int64
  public var laterText: String
  public var laterOutlet: String?
  public var laterPublished: Interval?
  public var laterArticle: String

  public init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    derivation = try cells.integer()
    kind = try cells.text()
    sign = try cells.optionalWord(Drift.Sign.self)
    severity = try cells.word(Drift.Severity.self)
    earlier = try cells.optionalPassage(in: try cells.word(Part.self))
    later = try cells.optionalPassage(in: try cells.word(Part.self))
    speaker = try cells.optionalText()
    earlierStatement = try cells.integer()
    earlierText = try cells.text()
    earlierOutlet = try cells.optionalText()
    earlierPublished = try cells.interval()
    earlierArticle = try cells.text()
    laterStatement = try cells.integer()
    laterText = try cells.text()
    laterOutlet = try cells.optionalText()
    laterPublished = try cells.interval()
    laterArticle = try cells.text()
  }
}
