import Answers
import Decisions
import Export
import Graph
import ReportedSpeech

/// Removes exactly what a run added, and decides the claims it touched again.
public struct Undo: Sendable {
  public var database: String
  public var run: Int64

  public init(database: String, run: Int64) {
    self.database = database
    self.run = run
  }

  /// - Throws: `DatabaseTrouble.noSuchRun`, `.alreadyUndone`, or another where the graph cannot be written.
  public func run(now: Instant) throws -> UndoAnswer {
    let graph = try Graph(at: database, opening: .existing)
    let undone = try graph.write { transaction in
      let own = try transaction.begin(version: Version.text, command: "undo \(run)", settings: "{}", at: now)
      let undone = try transaction.undo(run, at: now, in: own)
      try transaction.finish(own, counts: UndoAnswer(undone, run: run).json.line, at: now)
      return undone
    }
    try graph.close()
    return UndoAnswer(undone, run: run)
  }
}

public struct UndoAnswer: Answer {
  public var run: Int64
  public var articles: Int
  public var statements: Int

  init(_ undone: Undone, run: Int64) {
    self.run = run
    articles = undone.articles
    statements = undone.statements
  }

  public var isEmpty: Bool { false }
  public var json: JSONValue {
    ["run": .integer(run), "articles": JSONValue(articles), "statements": JSONValue(statements)]
  }
  public var rows: Rows {
    Rows(
      columns: ["run", "articles", "statements"], values: [[.integer(run), JSONValue(articles), JSONValue(statements)]])
  }
}
