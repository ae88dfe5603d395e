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
      TableHeader(beginning).map { $0.knows(RecordKeys.text) || $0.knows(RecordKeys.url) } ?? false
    },
    read: { stream, reading in
      try stream.forEachRow(of: reading) { row, header in
        try reading.record(
          Record(row.members(named: header), mapping: reading.settings.mapping), place: row.place,
          key: reading.key(row.line), repairs: row.repairs)
      }
    }
  )
}
