import Foundation
import GRDB
import ReportedSpeech

/// What a graph does inside one transaction. Valid only inside the closure that it was handed to.
public struct Transaction {
  let db: Database

  func execute(_ sql: [UInt8], _ arguments: StatementArguments = []) throws {
    try db.cachedStatement(sql: sql.text).execute(arguments: arguments)
  }

  /// The id of the row that was inserted.
  func insert(_ sql: [UInt8], _ arguments: StatementArguments) throws -> Int64 {
    try execute(sql, arguments)
    return db.lastInsertedRowID
  }

  /// How many rows were changed.
  @discardableResult
  func change(_ sql: [UInt8], _ arguments: StatementArguments) throws -> Int {
    try execute(sql, arguments)
    return db.changesCount
  }

  func all<T>(_ sql: [UInt8], _ arguments: StatementArguments = [], _ value: (inout Cells) throws -> T) throws -> [T] {
    let rows = try Row.fetchCursor(try db.cachedStatement(sql: sql.text), arguments: arguments)
    var values: [T] = []
    while let row = try rows.next() {
      var cells = Cells(row)
      values.append(try value(&cells))
    }
    return values
  }

  func first<T>(_ sql: [UInt8], _ arguments: StatementArguments = [], _ value: (inout Cells) throws -> T) throws -> T? {
    try all(sql, arguments, value).first
  }

  func ids(_ sql: [UInt8], _ arguments: StatementArguments = []) throws -> [Int64] {
    try all(sql, arguments) { try $0.integer() }
  }
}

/// Ids and hashes go into SQL as one JSON array, whatever their number.
extension Sequence<Int64> {
  var json: String { "[" + map(String.init).joined(separator: ",") + "]" }
}

/// So do texts.
extension [String] {
  var jsonArray: String {
    get throws { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
  }
}
