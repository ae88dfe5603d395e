/// The first line of a table that says something: the names of its columns, and what parts them.
struct TableHeader {
  let separator: UInt8
  private let names: Set<RecordKey>

  /// Nil where the input cannot be a table: it must begin with two columns at least, and two of names that are known or
  /// that a person has mapped.
  init?(_ beginning: Beginning) {
    guard let line = beginning.lines.first(where: { TableHeader.declaredSeparator($0) == nil }) else { return nil }
    separator = TableHeader.separator(of: beginning.bytes)
    let fields = TableHeader.fields(line, separator)
    guard fields.count >= 2, fields.allSatisfy({ $0.utf8.count <= 60 }) else { return nil }
    let mapped = beginning.mapping.filter { fields.contains($0.value) }.keys
    names = Set(fields.map { RecordKey($0) }).intersection(TableHeader.known).union(mapped)
    guard names.count >= 2 || !mapped.isEmpty else { return nil }
  }

  func knows(_ keys: [RecordKey]) -> Bool { keys.contains(where: names.contains) }

  /// Of commas, semicolons, tabs and bars the one that stands most often in the first line outside quotation marks; or the
  /// one that a line `sep=;`, which Excel writes and reads, declares.
  static func separator(of bytes: [UInt8]) -> UInt8 {
    for line in bytes.split(separator: UInt8(ascii: "\n")) where !line.trimmed.isEmpty {
      return declaredSeparator(line) ?? likeliestSeparator(line)
    }
    return UInt8(ascii: ",")
  }

  static func declaredSeparator(_ line: ArraySlice<UInt8>) -> UInt8? {
    let line = line.trimmed
    return line.count == 5 && line.starts(with: Array("sep=".utf8)) ? line.last : nil
  }

  private static func likeliestSeparator(_ line: ArraySlice<UInt8>) -> UInt8 {
    var isQuoted = false
    var counts: [UInt8: Int] = [:]
    for b in line {
      if b == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted { counts[b, default: 0] += 1 }
    }
    return [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")]
      .map { mark in (mark, counts[mark] ?? 0) }
      .reduce((UInt8(ascii: ","), 0)) { $1.1 > $0.1 ? $1 : $0 }.0
  }

  private static func fields(_ line: ArraySlice<UInt8>, _ separator: UInt8) -> [String] {
    var fields: [String] = []
    var rows = TableRows(separator: separator, limit: Beginning.size)
    func deliver(_ row: TableRows.Row) {
      fields = (row.fields ?? []).map { String(decoding: $0, as: UTF8.self).trimmed }
    }
    // Neither throws: the closure does not.
    try? rows.feed(Array(line), deliver)
    try? rows.finish(deliver)
    return fields
  }

  private static let known = Set(RecordKeys.fields.flatMap(\.keys))
}
