import Graph
import ReportedSpeech

/// A run, and what is left of what it added.
package struct KnownRun: AnswerRow, Hashable {
  package static let question = NamedQuery("runs", PackageResources.runs_sql, examples: ["runs"])

  package var run: Int64
  package var started: Instant?
  package var finished: Instant?
  package var undone: Instant?
  package var version: String
  package var command: String
  /// JSON.
  package var settings: String
  /// JSON.
  package var counts: String
  package var articles: Int
  package var statements: Int

  package init(_ cells: inout Cells) throws {
    run = try cells.integer()
    started = try cells.instant()
    finished = try cells.instant()
    undone = try cells.instant()
    version = try cells.text()
    command = try cells.text()
    settings = try cells.text()
    counts = try cells.text()
    articles = try cells.int()
    statements = try cells.int()
  }
}
