import Graph
import ReportedSpeech

/// An assertion of a claim with the one it is held against: one line of a lineage.
package struct LineageRow: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "lineage", PackageResources.lineage_sql, examples: ["lineage --claim 1", "lineage"])

  package var claim: Int64
  package var utterance: Int64?
  package var precedence: Precedence
  /// The wording that it is held against, by publication; nil for a root.
  package var laterThan: Int64?
  /// The same, where something says that it has it from there.
  package var from: Int64?
  /// Nil for a root and for a likeness.
  package var relation: Derivation.Relation?
  package var status: Match.Status?
  package var similarity: Double?
  package var directionBasis: Derivation.DirectionBasis?
  /// The worst of its drifts that is worth telling.
  package var severity: Drift.Severity?
  /// Kinds with their signs, worst first.
  package var drifts: String?
  /// With the words on both sides, worst first.
  package var changes: [Change]
  /// Whom it says it has it from, joined by "; ".
  package var cites: String?
  package var wording: Wording

  package init(_ cells: inout Cells) throws {
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
