extension ArticleFormat {
  /// What it says is added to the articles of the same addresses, in the same input or in the graph.
  ///
  /// Media Cloud reads its dates off pages by rules of its own, so that they are trusted less than what the page itself says.
  static let mediaCloud = ArticleFormat(
    id: "media-cloud",
    summary:
      "Media Cloud's table of stories, which holds no texts: adds outlet, date and language to articles of its addresses",
    examples: [
      Example(
        "id,indexed_date,language,media_name,media_url,publish_date,title,url\n"
          + "a1,2026-03-06,en,Harbor Courier,harborcourier.example,2026-03-05,Bridge closes,https://harborcourier.example/bridge\n",
        "https://harborcourier.example/bridge + Harbor Courier | 2026-03-05 | Bridge closes")
    ],
    recognises: { beginning in
      guard let header = TableHeader(beginning) else { return false }
      return ["media_name", "publish_date", "url"].allSatisfy { header.knows([$0]) } && !header.knows(RecordKeys.text)
    },
    read: { stream, reading in
      try stream.forEachRow(of: reading) { row, header in
        let record = Record(row.members(named: header), mapping: reading.settings.mapping)
        try reading.entry(record, place: row.place)
      }
    }
  )
}
