import ReportedSpeech

extension ArticleFormat {
  static let jsonFeed = ArticleFormat(
    id: "json-feed",
    summary: "JSON Feed; where an item has no content, its summary is read as an excerpt",
    examples: [
      Example(
        #"{"version": "https://jsonfeed.org/version/1.1", "title": "Harbor Courier", "language": "en", "items": ["#
          + #"{"id": "7", "url": "https://harborcourier.example/bridge", "title": "Bridge closes", "#
          + #""content_html": "<p>“It is safe,” she said.</p>", "date_published": "2026-03-05T08:30:00-05:00"}]}"#,
        "7 | Harbor Courier | 2026-03-05T13:30:00Z | Bridge closes")
    ],
    recognises: { beginning in
      let start = String(decoding: beginning.bytes.prefix(4096), as: UTF8.self)
      return beginning.bytes[...].trimmed.first == UInt8(ascii: "{")
        && ["//jsonfeed.org/version/", #"\/\/jsonfeed.org\/version\/"#].contains { Phrase($0).range(in: start) != nil }
    },
    read: { stream, reading in
      try reading.forEachObject(inDocument: stream) { feed, place, _, repairs in
        guard case .array(let items)? = feed["items"], !items.isEmpty else {
          return try reading.skip(place, "holds no items")
        }
        for (i, item) in items.enumerated() {
          let place = "item \(i + 1)"
          guard case .object(let members) = item else {
            try reading.skip(place, "is not a JSON object")
            continue
          }
          try reading.item(members, of: feed, place: place, key: reading.key(i + 1), repairs: repairs)
        }
      }
    }
  )
}

extension Reading {
  fileprivate func item(
    _ item: [JSONValue.Member], of feed: [JSONValue.Member], place: String, key: String, repairs: Repairs
  ) throws {
    let html = item["content_html"]?.word.map { MarkedText(written: $0, settings: settings) }
    let plain = item["content_text"]?.word.map { MarkedText(written: $0, settings: settings) }
    let summary = item["summary"]?.word.map { MarkedText(written: $0, settings: settings) }
    guard let text = html ?? plain ?? summary, !text.text.trimmed.isEmpty else {
      return try skip(place, "this item holds no text")
    }
    let isExcerpt = html == nil && plain == nil
    let used: Set<String> = ["content_html", "content_text", "authors", "author"]
    var members = item.without(isExcerpt ? used.union(["summary"]) : used)
    func add(_ name: String, _ value: JSONValue?) {
      if let value, item[name] == nil { members.append(JSONValue.Member(name, value)) }
    }
    add("outlet", feed["title"])
    add("language", feed["language"])
    let authors = item["authors"] ?? item["author"] ?? feed["authors"] ?? feed["author"]
    if let authors { members.append(JSONValue.Member("authors", authors)) }
    try hand(
      on: Record(members, basis: .feed, mapping: settings.mapping), text, place: place, key: key,
      notes: repairs.messages
    ) { article, _, _ in article.isExcerpt = isExcerpt }
  }
}
