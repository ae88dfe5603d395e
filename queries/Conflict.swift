import Graph
import ReportedSpeech

/// One side of a contradiction: one of several people who are credited with one utterance, in the first report that credits
/// them; or a report of a figure or of a denial that another report contradicts.
package struct Conflict: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "conflicts", PackageResources.conflicts_sql,
    examples: ["conflicts", "conflicts --claim 1", "conflicts --speaker 'Ann Lee'", "conflicts --kind figure"])

  package enum Kind: String, Sendable, CaseIterable { case credited, figure, denied }

  package var kind: Kind
  /// The same for all sides of one contradiction, whatever else is in the graph.
  package var conflict: String
  /// The figure; of a denial, asserted or denied.
  package var words: String?
  package var claim: Int64
  package var utterance: Int64
  /// How many reports credit this one.
  package var reports: Int
  package var wording: Wording

  package init(_ cells: inout Cells) throws {
    kind = try cells.word(Kind.self)
    conflict = try cells.text()
    words = try cells.optionalText()
    claim = try cells.integer()
    utterance = try cells.integer()
    reports = try cells.int()
    wording = try Wording(&cells)
  }
}
