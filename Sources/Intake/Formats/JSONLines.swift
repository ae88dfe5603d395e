import ReportedSpeech

extension ArticleFormat {
  /// A line that cannot be read loses that line and nothing else.
  static let jsonLines = ArticleFormat(
    id: "json-lines",
    summary: "one JSON object a line (trafilatura, news-please, newspaper4k, fundus, or a mixture of their keys)",
    examples: [
      Example(
        #"{"id": "a1", "text": "We will rebuild.", "outlet": "Harbor Courier", "date": "2026-03-05"}"# + "\n"
          + #"{"url": "https://Example.test/x?utm_source=y", "text": "No merit."}"#,
        "a1 | Harbor Courier | 2026-03-05 | ", "https://example.test/x | example.test |  | ")
    ],
    recognises: { beginning in
      let lines = beginning.lines.prefix(20)
      let whole = lines.count { $0.first == UInt8(ascii: "{") && $0.last == UInt8(ascii: "}") }
      guard whole > 0 else { return false }
      // One object and nothing else may be either; so may pretty-printed JSON with a few short objects in it.
      if lines.count == 1 { return ["jsonl", "ndjson"].contains(beginning.fileExtension) }
      return whole * 2 > lines.count
    },
    read: { stream, reading in
      try reading.records(in: stream, limit: reading.settings.limits.recordSize)
    }
  )
}

extension Reading {
  /// A record a line, empty lines left out.
  func records(in stream: ByteStream, limit: Int) throws {
    try stream.surviving(self).forEachLine(limit: limit) { line in
      let place = "line \(line.number)"
      guard let bytes = line.bytes else { return try skipTooLarge(place, "line", limit) }
      guard !bytes.trimmed.isEmpty else { return }
      try record(bytes, place: place, key: key(line.number))
    }
  }

  func skipTooLarge(_ place: String?, _ noun: String, _ limit: Int? = nil) throws {
    let limit = limit ?? settings.limits.recordSize
    try skip(place, "this \(noun) is longer than \(limit) bytes (the setting record-size)")
  }

  /// The members of one JSON object, and what had to be mended; nil where it is none, which is told.
  func object(_ bytes: ArraySlice<UInt8>, place: String) throws -> (members: [JSONValue.Member], repairs: Repairs)? {
    var repairs: Repairs = []
    let json: JSONValue
    do throws(JSONFault) {
      json = try JSONValue.parsed(bytes, depth: settings.limits.nestingDepth, repairs: &repairs)
    } catch {
      try skip(place, error.message)
      return nil
    }
    guard case .object(let members) = json else {
      try skip(place, "is not a JSON object")
      return nil
    }
    return (members, repairs)
  }

  /// Reads one JSON object as an article; `key` is its key where it names none.
  func record(_ bytes: ArraySlice<UInt8>, place: String, key: String) throws {
    guard let (members, repairs) = try object(bytes, place: place) else { return }
    if try stageLine(members, place: place) { return }
    try record(Record(members, mapping: settings.mapping), place: place, key: key, repairs: repairs)
  }

  /// Hands on the article that a record is, or says why it is none.
  func record(_ record: Record, place: String?, key: String, repairs: Repairs = []) throws {
    let wrapped = record.wrapped(mapping: settings.mapping)
    guard wrapped.isEmpty else {
      for (i, inner) in wrapped.enumerated() {
        let place = [place, "record \(i + 1)"].compactMap { $0 }.joined(separator: ", ")
        try self.record(inner, place: place, key: "\(key)\(key == file ? "#" : ".")\(i + 1)", repairs: repairs)
      }
      return
    }
    if record.isCatalogueEntry, let place { return try entry(record, place: place) }
    var record = record
    guard let text = record.takeText(settings: settings) else { return try skip(place, record.whyNone) }
    try hand(on: record, text, place: place, key: key, notes: repairs.messages)
  }
}
