import Graph
import ReportedSpeech

/// A statement of a claim with the one it comes from: one line of a lineage.
public struct Descent: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "lineage", PackageResources.lineage_sql, examples: ["lineage --claim 1", "lineage"])

  public var claim: Int64
  public var utterance: Int64?
  public var verdict: Verdict
  /// What it comes from; nil for a root. A statement that comes from several has a row for each.
  public var earlier: Int64?
  public var relation: Derivation.Relation?
  public var status: Likeness.Status?
  public var similarity: Double?
  public var directionBasis: String?
  public var severity: Drift.Severity?
  public var drifts: String?
  /// Whom it says it has it from, joined by "; ".
  public var cites: String?
  public var wording: Wording

  public init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    utterance = try cells.optionalInteger()
    verdict = try cells.word(Verdict.self)
    earlier = try cells.optionalInteger()
    relation = try cells.optionalWord(Derivation.Relation.self)
    status = try cells.optionalWord(Likeness.Status.self)
    similarity = try cells.optionalReal()
    directionBasis = try cells.optionalText()
    severity = try cells.optionalWord(Drift.Severity.self)
    drifts = try cells.optionalText()
    cites = try cells.optionalText()
    wording = try Wording(&cells)
  }
}
