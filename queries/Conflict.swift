import Graph
import ReportedSpeech

/// One of several people who are credited with one utterance, in the first report that credits them.
package struct Conflict: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "conflicts", PackageResources.conflicts_sql,
    examples: ["conflicts", "conflicts --claim 1", "conflicts --speaker 'Ann Lee'"])

  package var claim: Int64
  package var utterance: Int64
  /// How many reports credit this one.
  package var reports: Int
  package var wording: Wording

  package init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    utterance = try cells.integer()
    reports = try cells.int()
    wording = try Wording(&cells)
  }
}
