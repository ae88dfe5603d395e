import Answers
import Decisions
import Graph
import ReportedSpeech

/// Reads anew what an earlier version of our rules read, and decides again what hangs on it. What another maker read off
/// an article stays.
public struct Reread: Sendable {
  public var database: String

  public init(database: String) { self.database = database }

  /// Throws `GraphError` where there is no graph or it cannot be written.
  public func run(now: Instant) throws -> RereadAnswer {
    let graph = try Graph(at: database, opening: .existing)
    let answer = try graph.write { transaction in
      let run = try transaction.begin(version: Version.text, command: "reread", settings: "{}", at: now)
      let (reread, left) = try transaction.reread(in: run)
      let answer = RereadAnswer(run: run.id, reread: reread, left: left)
      try transaction.finish(run, counts: answer.json.line, at: now)
      return answer
    }
    try graph.close()
    return answer
  }
}

/// What reading anew came to.
public struct RereadAnswer: Answer {
  public var run: Int64
  /// Articles that were read anew.
  public var reread: Int
  /// Articles whose reading another maker made: they stay as they are.
  public var left: Int

  public var isEmpty: Bool { false }
  public var json: JSONValue { ["run": .integer(run), "reread": JSONValue(reread), "left": JSONValue(left)] }
  public var rows: Rows {
    Rows(columns: ["run", "reread", "left"], values: [[.integer(run), JSONValue(reread), JSONValue(left)]])
  }
}
