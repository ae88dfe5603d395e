import Foundation
import GRDB
import Graph
import GraphLiterals
import Testing

@Suite struct SQLTests {
  /// One graph for all files: nothing is run.
  static let scratch = Result { try ScratchGraph() }

  static let files: [String] =
    (try? FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appendingPathComponent("graph/sql").path))?.sorted() ?? []

  @Test(arguments: files) func `every file says what it does and fits the schema`(name: String) throws {
    let file = Repository.root.appendingPathComponent("graph/sql/\(name)")
    let sql = try String(contentsOf: file, encoding: .utf8)
    #expect(sql.hasPrefix("-- "))
    #expect(sql.split(separator: "\n").first?.hasSuffix(".") == true)
    // A connection for each: some pragmas hold from the moment they are prepared.
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    let database = try DatabaseQueue(path: try Self.scratch.get().path, configuration: configuration)
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
