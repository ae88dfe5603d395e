import Graph
import ReportedSpeech

/// A later wording beside an earlier one.
package struct Rewording: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "rewordings", PackageResources.rewordings_sql, examples: ["rewordings --claim 1", "rewordings --limit 20"])

  package var claim: Int64
  package var derivation: Int64
  /// Nil for a likeness: nothing says that the later wording comes from the earlier.
  package var relation: Derivation.Relation?
  package var status: Match.Status
  /// The measured share that aligns, 0 to 1.
  package var similarity: Double
  package var directionBasis: Derivation.DirectionBasis?
  /// The worst of its drifts that is worth telling; harmless where none is.
  package var severity: Drift.Severity
  /// Kinds with their signs, worst first: "number_changed, modality_changed-".
  package var drifts: String?
  package var earlier: Wording
  package var later: Wording
  /// With the words on both sides, worst first.
  package var changes: [Change]

  package init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    derivation = try cells.integer()
    relation = try cells.relation()
    status = try cells.word(Match.Status.self)
    similarity = try cells.real()
    directionBasis = try cells.optionalWord(Derivation.DirectionBasis.self)
    severity = try cells.word(Drift.Severity.self)
    drifts = try cells.optionalText()
    earlier = try Wording(&cells)
    later = try Wording(&cells)
    changes = try cells.changes()
  }
}

extension Cells {
  /// Nil for a likeness, and where there is none.
  mutating func relation() throws -> Derivation.Relation? {
    guard let word = try optionalText(), word != Cells.likeness else { return nil }
    guard let relation = Derivation.Relation(rawValue: word) else {
      throw GraphError.damaged("a relation called \(word)")
    }
    return relation
  }

  /// How the views call a derivation without descent.
  private static let likeness = "likeness"
}
