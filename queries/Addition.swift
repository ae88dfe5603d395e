import Graph
import ReportedSpeech

/// Words that came in by a revision of their article: its date is not theirs.
package struct Addition: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "additions", PackageResources.additions_sql, examples: ["additions --assertions '[1]'", "additions --limit 20"])

  package var assertion: Int64
  /// When the first version was out.
  package var after: Instant?
  /// When the version was made that has them, where something says so.
  package var at: Instant?

  package init(_ cells: inout Cells) throws {
    assertion = try cells.integer()
    after = try cells.instant()
    at = try cells.instant()
  }
}
