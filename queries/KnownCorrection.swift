import Graph
import ReportedSpeech

/// What a person corrected.
package struct KnownCorrection: AnswerRow, Hashable {
  package static let question = NamedQuery("corrections", PackageResources.corrections_sql, examples: ["corrections"])

  package var correction: Int64
  package var made: Instant?
  /// JSON.
  package var operation: String
  package var run: Int64

  package init(_ cells: inout Cells) throws {
    correction = try cells.integer()
    made = try cells.instant()
    operation = try cells.text()
    run = try cells.integer()
  }
}
