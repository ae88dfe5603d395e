import Foundation
import GRDB
import Graph
import Queries
import ScratchFolder

/// One suit over four outlets, made by hand out of rows: what the questions ask, whatever the rules and the writer do.
///
/// The Courier quotes Ann Lee in two sentences; the Times, which cites it, has “has no merit” for “may have no merit” and
/// “400 boats” for 40; the Post credits Jo Ray with the first and says the rest in its own words.
final class Suit: Sendable {
  let path: String
  let answers: QuestionDesk
  let database: DatabaseQueue
  private let folder: ScratchFolder

  private static let made = Result { try Suit() }
  static func shared() throws -> Suit { try made.get() }

  init() throws {
    folder = try ScratchFolder()
    path = folder.path("stemma.db")
    let file = Repository.root.appendingPathComponent("Tests/Fixtures/queries/suit.sql")
    let rows = try String(contentsOf: file, encoding: .utf8)
    try Graph(at: path).close()
    database = try DatabaseQueue(path: path)
    try database.write { try $0.execute(sql: rows) }
    answers = try QuestionDesk(at: path)
  }

  /// The rows of any SQL, a line a row.
  func rows(_ sql: String) throws -> [String] {
    try database.read { try Row.fetchAll($0, sql: sql) }.map { row in
      row.databaseValues.map { $0.isNull ? "-" : "\($0.storage.value ?? "-")" }.joined(separator: " | ")
    }
  }

  func run(_ sql: String) throws { try database.write { try $0.execute(sql: sql) } }

  func lines(_ id: String, _ columns: String..., where parameters: Parameters = [:]) throws -> [String] {
    try answers.lines(id, columns, where: parameters)
  }
}
