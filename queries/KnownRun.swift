import Graph
import ReportedSpeech

/// A run, and what is left of what it added.
public struct KnownRun: AnswerRow, Hashable {
  public static let question = NamedQuery("runs", PackageResources.runs_sql, examples: ["runs"])

  public var run: Int64
  public var started: Instant?
  public var finished: Instant?
  public var undone: Instant?
  public var version: String
  public var command: String
  /// JSON.
  public var settings: String
  /// JSON.
  public var counts: String
  public var articles: Int
  public var statements: Int

  public init(_ cells: inout Cells) throws {
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
