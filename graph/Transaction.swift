import GRDB
import ReportedSpeech

/// What a graph does inside one transaction. Valid only inside the closure that it was handed to.
package struct Transaction {
  let db: Database
  private let state = TransactionState()

  /// How many pages the file had when it was opened, where all of them were looked at.
  let checkedPages: Int?

  init(db: Database, checkedPages: Int? = nil) {
    self.db = db
    self.checkedPages = checkedPages
  }

  var respelled: Set<Int64> {
    get { state.respelled }
    nonmutating set { state.respelled = newValue }
  }

  func execute(_ sql: SQLText, _ arguments: StatementArguments = []) throws {
    try statement(sql).execute(arguments: arguments)
  }

  /// Looked up by identity: hashing the text of a statement costs as much as running it.
  private func statement(_ sql: SQLText) throws -> GRDB.Statement {
    if let known = state.byText[ObjectIdentifier(sql)] { return known }
    let statement = try db.cachedStatement(sql: sql.text)
    state.byText[ObjectIdentifier(sql)] = statement
    return statement
  }

  /// The id of the row that was inserted.
  func insert(_ sql: SQLText, _ arguments: StatementArguments) throws -> Int64 {
    try execute(sql, arguments)
    return db.lastInsertedRowID
  }

  /// How many rows were changed.
  @discardableResult
  func change(_ sql: SQLText, _ arguments: StatementArguments) throws -> Int {
    try execute(sql, arguments)
    return db.changesCount
  }

  /// One row after the other, without keeping them.
  func each(
    _ sql: SQLText, _ arguments: StatementArguments = [], _ body: (inout Cells) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(try statement(sql), arguments: arguments)
    while let row = try rows.next() {
      var cells = Cells(row)
      try body(&cells)
    }
  }

  func all<T>(_ sql: SQLText, _ arguments: StatementArguments = [], _ value: (inout Cells) throws -> T) throws -> [T] {
    var values: [T] = []
    try each(sql, arguments) { values.append(try value(&$0)) }
    return values
  }

  func first<T>(_ sql: SQLText, _ arguments: StatementArguments = [], _ value: (inout Cells) throws -> T) throws -> T? {
    try all(sql, arguments, value).first
  }

  func ids(_ sql: SQLText, _ arguments: StatementArguments = []) throws -> [Int64] {
    try all(sql, arguments) { try $0.integer() }
  }

  func articles(_ sql: SQLText, _ arguments: StatementArguments = []) throws -> [ArticleRow] {
    try all(sql, arguments) { ArticleRow(id: try $0.integer()) }
  }

  func assertions(_ sql: SQLText, _ arguments: StatementArguments = []) throws -> [AssertionRow] {
    try all(sql, arguments) { AssertionRow(id: try $0.integer()) }
  }
}

private final class TransactionState {
  var byText: [ObjectIdentifier: GRDB.Statement] = [:]
  /// Outlets that are spelled otherwise than they were.
  var respelled: Set<Int64> = []
}

extension [String] {
  /// Texts go into SQL as one JSON array, too.
  var jsonArray: String { "[" + map(\.quotedJSON).joined(separator: ",") + "]" }
}

extension String {
  fileprivate var quotedJSON: String {
    var quoted = "\""
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x22: quoted += "\\\""
      case 0x5C: quoted += "\\\\"
      case 0..<0x20:
        let hex = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
