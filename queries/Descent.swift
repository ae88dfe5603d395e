import Graph
import ReportedSpeech

/// A statement of a claim with the one it comes from: one line of a lineage.
public struct Descent: Answer, Hashable {
  public static let question = NamedQuery(
    "lineage", PackageResources.lineage_sql, examples: ["lineage --claim 1", "lineage"])

  public var claim: Int64
  public var statement: Int64
  public var utterance: Int64?
  /// What it comes from; nil for a root. A statement with several has a row for each.
  public var earlier: Int64?
  public var relation: Derivation.Relation?
  public var status: Likeness.Status?
  public var similarity: Double?
  public var directionBasis: String?
  public var severity: Drift.Severity?
  public var drifts: String?
  public var text: String
  public var mode: Mode
  public var speaker: String?
  public var outlet: String?
  public var published: Interval?
  public var article: String
  public var url: String?
  public var part: Part
  public var start: Int
  public var end: Int
  public var verdict: Verdict
  /// The outlets that it says it has it from, joined by "; ": a root's are reports that came before it.
  public var cites: String?

  public init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    statement = try cells.integer()
    utterance = try cells.optionalInteger()
    earlier = try cells.optionalInteger()
    relation = try cells.optionalWord(Derivation.Relation.self)
    status = try cells.optionalWord(Likeness.Status.self)
    similarity = try cells.optionalReal()
    directionBasis = try cells.optionalText()
    severity = try cells.optionalWord(Drift.Severity.self)
    drifts = try cells.optionalText()
    text = try cells.text()
    mode = try cells.word(Mode.self)
    speaker = try cells.optionalText()
    outlet = try cells.optionalText()
    published = try cells.interval()
    article = try cells.text()
    url = try cells.optionalText()
    part = try cells.word(Part.self)
    start = try cells.int()
    end = try cells.int()
    verdict = try cells.word(Verdict.self)
    cites = try cells.optionalText()
  }
}
