extension ArticleFormat {
  /// The first row names the columns, under any of the names that a record may use.
  static let csv = ArticleFormat(
    id: "csv",
    summary:
      "a table with a header, separated by commas, semicolons, tabs or bars; --map names columns it does not know",
    examples: [
      Example(
        "id;Headline;Body;Publication;Published\r\n7;Bridge closes;\"“It is safe;” she said.\r\n\r\n“Quite.”\";Harbor Courier;2026-03-05\r\n",
        "7 | Harbor Courier | 2026-03-05 | Bridge closes")
    ],
    recognises: { beginning in
      guard let first = beginning.lines.first else { return false }
      return TableHeader(first).map { $0.knows(RecordKeys.text) || $0.knows(RecordKeys.url) } ?? false
    },
    read: { stream, reading in
      let (prefix, stream) = try stream.peeked(Beginning.size)
      let firstLine = prefix.split(separator: UInt8(ascii: "\n"), maxSplits: 1).first ?? []
      let separator = TableHeader(firstLine)?.separator ?? TableHeader.likeliestSeparator(firstLine)
      var rows = TableRows(separator: separator, limit: reading.settings.limits.recordSize)
      var header: [String]?
      func deliver(_ row: TableRows.Row) throws {
        if let header { return try reading.row(row, header: header) }
        var repairs: Repairs = []
        header = (row.fields ?? []).map { String(bytes: $0, repairs: &repairs).trimmed }
      }
      while let chunk = try stream.next() { try rows.feed(chunk, deliver) }
      try rows.finish(deliver)
    }
  )
}

extension Reading {
  fileprivate func row(_ row: TableRows.Row, header: [String]) throws {
    let place = "line \(row.line)"
    guard let fields = row.fields else { return try skipTooLarge(place, "row") }
    guard !row.isUnclosed else { return try skip(place, "a quotation mark is opened here and never closed") }
    guard fields.contains(where: { !$0.isEmpty }) else { return }
    guard fields.count <= header.count else {
      return try skip(
        place, "has \(fields.count) fields, the header \(header.count); quote fields that hold the separator")
    }
    var repairs: Repairs = []
    var members: [JSON.Member] = []
    for (name, bytes) in zip(header, fields) where !bytes.isEmpty {
      members.append(JSON.Member(name: name, value: .string(String(bytes: bytes, repairs: &repairs))))
    }
    try record(Record(members, mapping: settings.mapping), place: place, key: key(row.line), repairs: repairs)
  }
}

/// The first line of a table, if it can be one: two columns at least, and two with names that are known.
struct TableHeader {
  let separator: UInt8
  private let names: Set<RecordKey>

  init?(_ line: ArraySlice<UInt8>) {
    separator = TableHeader.likeliestSeparator(line)
    let fields = line.trimmed.split(separator: separator, omittingEmptySubsequences: false)
    guard fields.count >= 2, fields.allSatisfy({ $0.count <= 60 }) else { return nil }
    names = Set(fields.map { RecordKey(String(decoding: $0, as: UTF8.self).trimming(marks: "\"")) })
    guard names.intersection(TableHeader.known).count >= 2 else { return nil }
  }

  func knows(_ keys: [RecordKey]) -> Bool { keys.contains(where: names.contains) }

  /// Of the four, the one that stands there most often.
  static func likeliestSeparator(_ line: ArraySlice<UInt8>) -> UInt8 {
    [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")]
      .map { mark in (mark, line.count { $0 == mark }) }
      .reduce((UInt8(ascii: ","), 0)) { $1.1 > $0.1 ? $1 : $0 }.0
  }

  private static let known = Set(RecordKeys.fields.flatMap(\.keys))
}
