import ReportedSpeech

extension ArticleFormat {
  /// Every page that a crawler got is an article; what else it wrote down is counted.
  static let warc = ArticleFormat(
    id: "warc",
    summary: "a web archive (WARC 1.0 or 1.1, wget, CC-NEWS, warcio), packed or not; every page in it is an article",
    examples: [
      Example(
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://harborcourier.example/2026/03/05/bridge\r\n"
          + "WARC-Date: 2026-03-06T01:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
          + "Content-Length: 188\r\n\r\n"
          + "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><title>Bridge closes</title>"
          + "<body><p>“It is safe,” Mayor Ann Lee said of the old bridge on Thursday.</p></body></html>\n\r\n\r\n",
        "https://harborcourier.example/2026/03/05/bridge | harborcourier.example | 2026-03-05 | Bridge closes")
    ],
    recognises: { $0.bytes.starts(with: Array("WARC/".utf8)) },
    read: { stream, reading in
      var records = WARCRecords(stream, limit: reading.settings.limits.recordSize) { $0.mayBePage }
      var passed = PassedOver()
      var number = 0
      while let piece = try records.next() {
        switch piece {
        case .broken(let place, let reason): try reading.skip(place, reason)
        case .record(let record):
          number += 1
          try reading.page(of: record, number: number, passed: &passed)
        }
      }
      if let message = passed.message { try reading.note(nil, message) }
    }
  )
}

extension HeaderFields {
  /// Of the types of record, those that hold what a server sent, or a crawler's text of it.
  fileprivate var mayBePage: Bool { ["response", "resource", "conversion"].contains(self["warc-type"]?.lowercased()) }
}

/// What a crawl holds besides pages: no fault of it, and too much to name one by one.
private struct PassedOver {
  private var counts: [String: Int] = [:]

  mutating func add(_ kind: String) { counts[kind, default: 0] += 1 }

  var message: String? {
    guard !counts.isEmpty else { return nil }
    let kinds = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let all = kinds.prefix(12).map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    return "records that are no pages were passed over: \(all)" + (kinds.count > 12 ? ", and others" : "")
  }
}

extension Reading {
  fileprivate func page(of record: WARCRecords.Record, number: Int, passed: inout PassedOver) throws {
    let type = record.head["warc-type"]?.lowercased() ?? "untyped"
    guard record.head.mayBePage else { return passed.add(type) }
    guard let content = record.content else { return try skipTooLarge(record.place, "record") }
    guard type == "response", record.head.mediaType != "text/dns", let response = HTTPResponse(content) else {
      return try resource(content, of: record, number: number, passed: &passed)
    }
    guard let status = response.status, (200..<300).contains(status) else {
      return passed.add("answers \(response.status.map(String.init) ?? "without a status")")
    }
    let bytes: [UInt8]
    do throws(HTTPResponse.Fault) {
      bytes = try response.content(limit: settings.limits.recordSize)
    } catch { return try skip(record.place, message(error)) }
    try page(bytes, type: response.head.mediaType, charset: response.head.charset, of: record, number, &passed)
  }

  private func message(_ fault: HTTPResponse.Fault) -> String {
    switch fault {
    case .damaged: "the page's packed content is damaged"
    case .tooLarge: "the page unpacks to more than \(settings.limits.recordSize) bytes (the setting record-size)"
    case .unknownCoding(let coding): "the page is packed with \(coding), which is not read"
    }
  }

  /// What was fetched by other means than HTTP, or made of a page by a program.
  private func resource(
    _ content: [UInt8], of record: WARCRecords.Record, number: Int, passed: inout PassedOver
  ) throws {
    try page(content, type: record.head.mediaType, charset: record.head.charset, of: record, number, &passed)
  }

  private func page(
    _ bytes: [UInt8], type: String?, charset: String?, of record: WARCRecords.Record, _ number: Int,
    _ passed: inout PassedOver
  ) throws {
    // wget writes addresses between angle brackets.
    let address = record.head["warc-target-uri"]?.trimming(marks: "<>")
    let isPage = type.map { ["text/html", "application/xhtml+xml", "application/http"].contains($0) }
    let beginning = Beginning(name: "", bytes: Array(bytes.prefix(4096)), isCut: true)
    guard isPage ?? beginning.isPage else { return passed.add(type ?? "of no type") }
    guard !bytes.isEmpty else { return passed.add("empty pages") }
    let page = FetchedPage(
      bytes: bytes, charset: charset, address: address, fetched: record.head["warc-date"])
    let isFrontPage = address.flatMap(WebAddress.init)?.isHome ?? false
    try self.page(page, place: record.place, key: isFrontPage ? key(number) : address ?? key(number))
  }
}
