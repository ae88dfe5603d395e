import ReportedSpeech

/// A row of a table with a header: a value for each column.
struct TableRow {
  let line: Int
  let values: [String]
  let repairs: Repairs

  var place: String { "line \(line)" }

  /// What is empty says nothing.
  func members(named header: [String]) -> [JSONValue.Member] {
    zip(header, values).filter { !$1.isEmpty }.map { JSONValue.Member($0, .string($1)) }
  }
}

extension ByteStream {
  /// Every row below the header with the names of the columns; a row that does not fit them is skipped with a notice.
  func forEachRow(of reading: Reading, _ body: (TableRow, [String]) throws -> Void) throws {
    let (prefix, stream) = try peeked(Beginning.size)
    var rows = TableRows(
      separator: TableHeader.separator(of: prefix), limit: reading.settings.limits.recordSize)
    var header: [String]?
    func deliver(_ row: TableRows.Row) throws {
      guard let columns = header else {
        header = try reading.header(row)
        return
      }
      guard let row = try reading.row(row, columns: columns.count) else { return }
      try body(row, columns)
    }
    while let chunk = try stream.next() { try rows.feed(chunk, deliver) }
    try rows.finish(deliver)
  }
}

extension Reading {
  /// The names of the columns; nil for a line above them.
  fileprivate func header(_ row: TableRows.Row) throws -> [String]? {
    guard let fields = row.fields else {
      try skipTooLarge("line \(row.line)", "row")
      return nil
    }
    guard row.saysSomething, !row.isDeclaration else { return nil }
    var seen: Set<String> = []
    return fields.enumerated().map { i, field in
      let name = String(decoding: field, as: UTF8.self).trimmed
      // Of two columns of one name neither may hide the other.
      return seen.insert(name).inserted ? name : "\(name) (column \(i + 1))"
    }
  }

  fileprivate func row(_ row: TableRows.Row, columns: Int) throws -> TableRow? {
    let place = "line \(row.line)"
    guard let fields = row.fields else {
      try skipTooLarge(place, "row")
      return nil
    }
    if row.isUnclosed {
      try skip(place, "a quotation mark is opened here and never closed")
      return nil
    }
    guard row.saysSomething else { return nil }
    guard fields.count <= columns else {
      try skip(place, "has \(fields.count) fields, the header \(columns); quote fields that hold the separator")
      return nil
    }
    var repairs: Repairs = []
    let values = fields.map { String(bytes: $0, repairs: &repairs) }
    return TableRow(line: row.line, values: values, repairs: repairs)
  }
}
