import Foundation
import GRDB
import GRDBSQLite

/// What stands in one column of a row, with the type that it has in the file: GRDB's own quick conversions take text for
/// the number 0 and a blob for text.
enum Cell {
  case integer(Int64)
  case real(Double)
  case text(String)
  case bytes([UInt8])
}

extension Cell: StatementColumnConvertible {
  /// Of the row that a statement stands at; nil for types that SQLite does not have.
  init?(sqliteStatement statement: SQLiteStatement, index: CInt) {
    switch sqlite3_column_type(statement, index) {
    case SQLITE_INTEGER: self = .integer(sqlite3_column_int64(statement, index))
    case SQLITE_FLOAT: self = .real(sqlite3_column_double(statement, index))
    case SQLITE_TEXT:
      // The text first: asked the other way round, SQLite may count the bytes of another encoding.
      let start = sqlite3_column_text(statement, index)
      let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, index)))
      self = .text(String(decoding: bytes, as: UTF8.self))
    case SQLITE_BLOB:
      let start = sqlite3_column_blob(statement, index)
      self = .bytes(Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, index)))))
    default: return nil
    }
  }
}

extension Cell: DatabaseValueConvertible {
  var databaseValue: DatabaseValue {
    switch self {
    case .integer(let value): value.databaseValue
    case .real(let value): value.databaseValue
    case .text(let value): value.databaseValue
    case .bytes(let value): Data(value).databaseValue
    }
  }

  static func fromDatabaseValue(_ value: DatabaseValue) -> Cell? {
    switch value.storage {
    case .null: nil
    case .int64(let value): .integer(value)
    case .double(let value): .real(value)
    case .string(let value): .text(value)
    case .blob(let value): .bytes(Array(value))
    }
  }
}
