import Graph
import ReportedSpeech

/// Two wordings that may be of one thing said, or may not.
package struct DoubtfulDerivation: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "doubtful_derivations", PackageResources.doubtful_derivations_sql,
    examples: ["doubtful_derivations --limit 20", "doubtful_derivations --claim 1"])

  /// Of the whole claim.
  package var statements: Int
  package var pair: Rewording

  package init(_ cells: inout Cells) throws {
    statements = try cells.int()
    pair = try Rewording(&cells)
  }
}
