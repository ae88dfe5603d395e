import Graph
import ReportedSpeech

/// A later wording beside the earlier one that it comes from.
public struct Rewording: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "rewordings", PackageResources.rewordings_sql, examples: ["rewordings --claim 1", "rewordings --limit 20"])

  public var claim: Int64
  public var derivation: Int64
  public var relation: Derivation.Relation
  public var status: Likeness.Status
  /// The measured share that aligns, 0 to 1.
  public var similarity: Double
  public var directionBasis: String
  /// The worst of its drifts; nil where none was named.
  public var severity: Drift.Severity?
  /// Kinds with their signs, in order: "number_changed, modality_changed-".
  public var drifts: String?
  public var earlier: Wording
  public var later: Wording

  public init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    derivation = try cells.integer()
    relation = try cells.word(Derivation.Relation.self)
    status = try cells.word(Likeness.Status.self)
    similarity = try cells.real()
    directionBasis = try cells.text()
    severity = try cells.optionalWord(Drift.Severity.self)
    drifts = try cells.optionalText()
    earlier = try Wording(&cells)
    later = try Wording(&cells)
  }
}
