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

/// The cells of a row, read from left to right. What has another type than ours is a damaged file, never a crash.
package struct Cells {
  private let row: Row
  private var index = 0

  package init(_ row: Row) { self.row = row }

  private mutating func next() throws -> DatabaseValue.Storage {
    guard index < row.count else { throw GraphError.damaged("a row of \(row.count) columns") }
    defer { index += 1 }
    let value: DatabaseValue = row[index]
    return value.storage
  }

  package mutating func optionalInteger() throws -> Int64? {
    switch try next() {
    case .null: return nil
    case .int64(let value): return value
    default: throw GraphError.damaged("column \(index) is not an integer")
    }
  }

  package mutating func optionalText() throws -> String? {
    switch try next() {
    case .null: return nil
    case .string(let value): return value
    default: throw GraphError.damaged("column \(index) is not text")
    }
  }

  package mutating func real() throws -> Double {
    switch try next() {
    case .double(let value): return value
    case .int64(let value): return Double(value)
    default: throw GraphError.damaged("column \(index) is not a number")
    }
  }

  package mutating func integer() throws -> Int64 { try present(optionalInteger()) }
  package mutating func text() throws -> String { try present(optionalText()) }
  package mutating func int() throws -> Int { Int(try integer()) }
  package mutating func flag() throws -> Bool { try integer() != 0 }

  package mutating func instant() throws -> Instant? {
    guard let text = try optionalText() else { return nil }
    return try present(Instant(text: text))
  }

  /// Two columns, both NULL or neither.
  package mutating func interval() throws -> Interval? {
    let (from, to) = (try instant(), try instant())
    guard let from, let to else { return nil }
    return Interval(from: from, to: to)
  }

  package mutating func word<W: RawRepresentable>(_: W.Type) throws -> W where W.RawValue == String {
    try present(W(rawValue: try text()))
  }

  package mutating func optionalWord<W: RawRepresentable>(_: W.Type) throws -> W? where W.RawValue == String {
    guard let text = try optionalText() else { return nil }
    return try present(W(rawValue: text))
  }

  private func present<T>(_ value: T?) throws -> T {
    guard let value else { throw GraphError.damaged("column \(index) does not hold what it should") }
    return value
  }
}

/// Ids and hashes go into SQL as one JSON array, whatever their number.
extension Sequence<Int64> {
  var json: String { "[" + map(String.init).joined(separator: ",") + "]" }
}
