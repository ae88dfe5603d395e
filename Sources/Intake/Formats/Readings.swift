import ReportedSpeech

extension ArticleFormat {
  /// Articles with what was read off them are handed on as they are. Lines of a list and of other articles may stand
  /// among them, as in any JSON lines.
  static let readings = ArticleFormat(
    id: "readings",
    summary: "what `stemma extract` prints: one JSON object an article, with its statements; they are not read again",
    examples: [
      Example(
        #"{"id": "a1", "outlet": "Harbor Courier", "published_from": "2026-03-05T00:00:00Z", "#
          + #""published_to": "2026-03-06T00:00:00Z", "title": "Bridge closes", "text": "“It is safe,” she said.", "#
          + #""statements": [{"part": "body", "spans": [[0, 13]], "mode": "direct", "text": "“It is safe,”"}], "#
          + #""read_by": "hand 1"}"#,
        "a1 | Harbor Courier | 2026-03-05 | Bridge closes")
    ],
    recognises: { beginning in
      if beginning.lines.prefix(20).contains(where: isStageLine) { return true }
      // A line too long to be seen whole: its first keys tell, and what it is not is read all the same.
      guard beginning.isCut, beginning.bytes.starts(with: #"{"id":"#.utf8) else { return false }
      let start = String(decoding: beginning.bytes, as: UTF8.self)
      return [#","published_from":"#, #","published_to":"#].allSatisfy { Phrase($0).range(in: start) != nil }
    },
    read: { stream, reading in
      // A line holds the words of its article several times over.
      let (size, isTooMuch) = reading.settings.limits.recordSize.multipliedReportingOverflow(by: 8)
      try reading.records(in: stream, limit: isTooMuch ? .max : size)
    }
  )

  private static func isStageLine(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first == UInt8(ascii: "{"), let json = try? JSONValue(parsing: line) else { return false }
    return ReportedSpeech.Reading.isWritten(in: json) || CatalogueEntry.isWritten(in: json)
  }
}

extension Reading {
  /// Hands on what `stemma extract` printed, or says which key of it is wrong; false where it is something else.
  func stageLine(_ members: [JSONValue.Member], place: String) throws -> Bool {
    let json = JSONValue.object(members)
    let isReading = ReportedSpeech.Reading.isWritten(in: json)
    guard isReading || CatalogueEntry.isWritten(in: json) else { return false }
    let line: StageLine
    do throws(WireFault) {
      line = isReading ? .reading(try ReportedSpeech.Reading(json: json)) : .entry(try CatalogueEntry(json: json))
    } catch {
      try skip(place, error.message)
      return true
    }
    switch line {
    case .entry(let entry): try self.entry(entry)
    case .reading(let read): try reading(read, place: place)
    }
    return true
  }

  private enum StageLine {
    case reading(ReportedSpeech.Reading)
    case entry(CatalogueEntry)
  }
}
