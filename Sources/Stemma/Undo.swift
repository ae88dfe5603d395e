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

  public func run(now: Instant) throws -> UndoAnswer {
    let graph = try Graph(at: database, opening: .existing)
    let undone = try graph.write { transaction in
      let own = try transaction.begin(version: Version.text, command: "undo \(run)", settings: "{}", at: now)
      let before = try transaction.knownCorrections()
      let undone = try transaction.undo(
        run, at: now, sharing: Transaction.sharing, where: { $0.isCopy(of: $1) }, in: own)
      // An update that is taken back leaves an earlier reading standing, whose statements are read again.
      let restored = try undone.unread.compactMap { id in
        try transaction.reading(id).map { try transaction.restore($0, of: id) }
      }
      try transaction.settle(restored, in: own)
      let corrections = try transaction.knownCorrections()
      let wordings = Wordings()
      wordings.read(by: corrections)
      let (respread, pages) = try transaction.spread([], in: own, knowing: wordings)
      let regrouped = try transaction.group(undone.copies + pages, in: own)
      try transaction.decide(
        undone.affected + respread + transaction.statements(of: regrouped), besides: transaction.unsettledArticles(),
        in: own,
        by: corrections)
      if undone.corrections > 0 { try transaction.reconsider(from: before, to: corrections, in: own) }
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
  public var json: JSON {
    ["run": .integer(run), "articles": JSON(articles), "statements": JSON(statements)]
  }
  public var rows: Rows {
    Rows(columns: ["run", "articles", "statements"], values: [[.integer(run), JSON(articles), JSON(statements)]])
  }
}
