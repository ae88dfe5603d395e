import Graph
import ReportedSpeech

/// An assertion of a claim with the one it is held against: one line of a lineage.
public struct Descent: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "lineage", PackageResources.lineage_sql, examples: ["lineage --claim 1", "lineage"])

  public var claim: Int64
  public var utterance: Int64?
  public var precedence: Precedence
  /// The wording that it is held against, by publication; nil for a root.
  public var laterThan: Int64?
  /// The same, where something says that it has it from there.
  public var from: Int64?
  /// Nil for a root and for a likeness.
  public var relation: Derivation.Relation?
  public var status: Match.Status?
  public var similarity: Double?
  public var directionBasis: Derivation.DirectionBasis?
  /// The worst of its drifts that is worth telling.
  public var severity: Drift.Severity?
  /// Kinds with their signs, worst first.
  public var drifts: String?
  /// With the words on both sides, worst first.
  public var changes: [Change]
  /// Whom it says it has it from, joined by "; ".
  public var cites: String?
  public var wording: Wording

  public init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    utterance = try cells.optionalInteger()
    precedence = try cells.word(Precedence.self)
    laterThan = try cells.optionalInteger()
    from = try cells.optionalInteger()
    relation = try cells.relation()
    status = try cells.optionalWord(Match.Status.self)
    similarity = try cells.optionalReal()
    directionBasis = try cells.optionalWord(Derivation.DirectionBasis.self)
    severity = try cells.optionalWord(Drift.Severity.self)
    drifts = try cells.optionalText()
    changes = try cells.changes()
    cites = try cells.optionalText()
    wording = try Wording(&cells)
  }
}
