import Foundation
import GRDB
import Graph
import GraphLiterals
import Testing

@Suite struct SQLTests {
  /// One graph for all files: nothing is run.
  static let database = Result { () -> (ScratchGraph, DatabaseQueue) in
    let scratch = try ScratchGraph()
    return (scratch, try DatabaseQueue(path: scratch.path))
  }

  static let files: [String] =
    (try? FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appendingPathComponent("graph/sql").path))?.sorted() ?? []

  @Test(arguments: files) func `every file says what it does and fits the schema`(name: String) throws {
    let file = Repository.root.appendingPathComponent("graph/sql/\(name)")
    let sql = try String(contentsOf: file, encoding: .utf8)
    #expect(sql.hasPrefix("-- "))
    #expect(sql.split(separator: "\n").first?.hasSuffix(".") == true)
    let database = try Self.database.get().1
    try database.inDatabase { db in
      // Its statements, one after the other, without running them.
      let statements = try db.allStatements(sql: sql)
      var count = 0
      while try statements.next() != nil { count += 1 }
      #expect(count > 0)
    }
  }

  @Test func `there are files`() { #expect(Self.files.count > 50) }
}
