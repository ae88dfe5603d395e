import Graph
import ReportedSpeech

/// Two articles that are only just taken to tell of one event, and the surest of what is matched between them.
package struct DoubtfulMates: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "doubtful_mates", PackageResources.doubtful_mates_sql,
    examples: ["doubtful_mates --limit 20", "doubtful_mates --article 1"])

  package var similarity: Double
  /// Matches that would fall if they told of two events.
  package var matches: Int
  package var one: Wording
  package var other: Wording

  package init(_ cells: inout Cells) throws {
    similarity = try cells.real()
    matches = try cells.int()
    one = try Wording(&cells)
    other = try Wording(&cells)
  }
}
