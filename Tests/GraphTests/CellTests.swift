import GRDB
import Testing

@testable import Graph

@Suite struct CellTests {
  /// What SQLite says is there, read off a statement and off a copied row.
  @Test(
    arguments: [
      ("NULL", nil), ("7", "integer(7)"), ("-0.5", "real(-0.5)"), ("'7'", "text(\"7\")"), ("'Zoë'", "text(\"Zoë\")"),
      ("''", "text(\"\")"), ("x'00ff'", "bytes([0, 255])"), ("x''", "bytes([])"),
    ] as [(String, String?)])
  func `a cell has the type that it has in the file`(sql: String, cell: String?) throws {
    try DatabaseQueue().read { db in
      let rows = try Row.fetchCursor(db, sql: "SELECT " + sql)
      let row = try #require(try rows.next())
      #expect((row[0] as Cell?).map { "\($0)" } == cell)
      #expect((row.copy()[0] as Cell?).map { "\($0)" } == cell)
    }
  }
}
