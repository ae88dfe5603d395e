import ReportedSpeech
import Testing

@testable import Intake

/// Web archives as wget, warcio and CC-NEWS write them.
@Suite struct WARCTests {
  static let html =
    "<!DOCTYPE html><html><head><title>Bridge closes</title></head><body><h1>Bridge closes</h1><p>“It is safe,” Mayor Ann Lee said of the old bridge on Thursday.</p></body></html>"

  /// One record, its length counted.
  static func record(_ type: String, _ fields: String = "", _ content: [UInt8], version: String = "1.0") -> [UInt8] {
    let head =
      "WARC/\(version)\r\nWARC-Type: \(type)\r\nWARC-Date: 2026-03-06T01:00:00Z\r\n\(fields)Content-Length: \(content.count)\r\n\r\n"
    return Array(head.utf8) + content + Array("\r\n\r\n".utf8)
  }

  static func response(
    _ path: String, head: String = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n",
    body: [UInt8] = Array(html.utf8), brackets: Bool = false
  ) -> [UInt8] {
    let address = "https://harborcourier.example/\(path)"
    return record(
      "response",
      "WARC-Target-URI: \(brackets ? "<\(address)>" : address)\r\nContent-Type: application/http; msgtype=response\r\n",
      Array((head + "\r\n").utf8) + body)
  }

  static let info = record("warcinfo", "Content-Type: application/warc-fields\r\n", Array("software: Wget\r\n".utf8))

  /// Keys and notices.
  private func read(_ bytes: [UInt8], limits: Limits = Limits()) -> [String] {
    printed(bytes: bytes, name: "a.warc", limits: limits).split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix("key") || $0.hasPrefix("skipped") || $0.hasPrefix("notice") }
      .map { $0.replacing("https://harborcourier.example/", with: "") }
  }

  @Test func `an answer becomes an article, fetched when its record says`() {
    #expect(
      printed(bytes: Self.response("bridge"), name: "a.warc") == """
        key https://harborcourier.example/bridge
        outlet harborcourier.example <harborcourier.example>
        url https://harborcourier.example/bridge
        title Bridge closes
        retrieved 2026-03-06T01:00:00Z, second
        fetched 2026-03-06T01:00:00Z
        """)
  }

  static let chunked =
    Array("10\r\n".utf8) + html.utf8.prefix(16) + Array("\r\nFFF;x=y\r\n".utf8) + html.utf8.dropFirst(16)

  static let codings: [(head: String, body: [UInt8])] = [
    ("", Array(html.utf8)),
    ("Content-Encoding: gzip\r\n", gzipped(html)),
    // CC-NEWS undoes the coding and leaves the header.
    ("Content-Encoding: gzip\r\n", Array(html.utf8)),
    ("Content-Encoding: br\r\n", Array(html.utf8)),
    ("Transfer-Encoding: chunked\r\n", Array(html.utf8)),
    ("Transfer-Encoding: chunked\r\n", chunked),
    (
      "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n",
      Array("\(String(gzipped(html).count, radix: 16))\r\n".utf8) + gzipped(html) + Array("\r\n0\r\n\r\n".utf8)
    ),
    ("Content-Encoding: deflate\r\n", gzipped(Array(html.utf8), wrapper: .zlib)),
    ("Content-Encoding: deflate\r\n", gzipped(Array(html.utf8), wrapper: .none)),
    ("Content-Type: text/html;\r\n charset=utf-8\r\n", Array(html.utf8)),
  ]

  @Test(arguments: codings.indices) func `codings are undone, whether or not the header is right`(index: Int) {
    let (head, body) = Self.codings[index]
    #expect(read(Self.response("a", head: "HTTP/1.1 200 OK\r\n\(head)", body: body)) == ["key a"])
  }

  @Test func `the server's charset counts before the page's`() throws {
    let koi =
      Array("<html><meta charset=utf-8><p>".utf8) + [0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4, 0x2C]
      + Array(" said the mayor of the old town, again and again.</p></html>".utf8)
    var texts: [String] = []
    let bytes = Self.response(
      "a", head: "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=\"KOI8-R\"\r\n", body: koi)
    try Input(name: "a", bytes: bytes).read(settings: ReadingSettings(now: now)) { article, _ in
      texts.append(article.text)
    }
    #expect(texts == ["Привет, said the mayor of the old town, again and again."])
  }

  @Test func `each record its own member, as crawlers pack them`() {
    let packed = gzipped(Self.info) + gzipped(Self.response("a", brackets: true)) + gzipped(Self.response("b"))
    #expect(
      read(packed) == ["key a", "key b", "notice: a.warc: records that are no pages were passed over: 1 warcinfo"])
    #expect(read(gzipped(Self.info + Self.response("a") + Self.response("b"))).prefix(2) == ["key a", "key b"])
  }

  @Test func `what is no page is counted and not named one by one`() {
    let request = Self.record("request", "", Array("GET / HTTP/1.1\r\n\r\n".utf8))
    let image = Self.response("i.png", head: "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n", body: [1, 2, 3])
    let gone = Self.response("gone", head: "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n")
    let revisit = Self.record(
      "revisit", "WARC-Target-URI: https://x.example/\r\n", Array("HTTP/1.1 200 OK\r\n\r\n".utf8))
    #expect(
      read(Self.info + request + Self.response("a") + request + image + gone + revisit) == [
        "key a",
        "notice: a.warc: records that are no pages were passed over: 2 request, 1 answers 404, 1 image/png, 1 revisit, 1 warcinfo",
      ])
  }

  @Test func `a resource record is a page too`() {
    let page = Self.record(
      "resource", "WARC-Target-URI: https://harborcourier.example/r\r\nContent-Type: text/html\r\n",
      Array(Self.html.utf8), version: "1.1")
    #expect(read(page) == ["key r"])
  }

  @Test func `rubbish between records is named by its byte, and the next record found`() {
    let (a, b) = (Self.response("a"), Self.response("b"))
    #expect(
      read(a + Array("no record\r\nat all\r\n".utf8) + b) == [
        "key a", "skipped: a.warc, byte \(a.count): is no WARC record: it does not begin with WARC/", "key b",
      ])
  }

  @Test func `a record without a length, or cut off, costs itself`() {
    let (a, b) = (Self.response("a"), Self.response("b"))
    let bad = Array(String(decoding: b, as: UTF8.self).replacing("Content-Length: ", with: "Content-Length: many").utf8)
    #expect(
      read(a + bad + Self.response("c")) == [
        "key a", "skipped: a.warc, byte \(a.count): this WARC record has no Content-Length that can be read", "key c",
      ])
    #expect(
      read(a + b.dropLast(20)).last
        == "skipped: a.warc, byte \(a.count): this WARC record is cut off: 221 of 237 bytes are there")
  }

  @Test(arguments: ["9", "99", "400", "4000", "9999999999999999"])
  func `a length that is wrong costs no other record`(length: String) {
    let (a, c) = (Self.response("a"), Self.response("c"))
    let b = String(decoding: Self.response("b"), as: UTF8.self)
    let bad = Array(b.replacing("Content-Length: 237", with: "Content-Length: \(length)").utf8)
    for found in [read(a + bad + c), read(gzipped(a) + gzipped(bad) + gzipped(c))] {
      #expect(found.count == 3 && found.first == "key a" && found.last == "key c", "\(found)")
      #expect(found[1].hasPrefix("skipped: a.warc, byte "), "\(found)")
    }
  }

  @Test(arguments: [12, 30, 150])
  func `a damaged member costs its record and is named by its byte in the file`(place: Int) {
    let (a, c) = (gzipped(Self.response("a")), gzipped(Self.response("c")))
    var b = gzipped(Self.response("b"))
    for i in place..<place + 8 { b[i] ^= 0xA5 }
    let found = read(a + b + c)
    #expect(found.first == "key a" && found.last == "key c" && found.count == 3, "\(found)")
    #expect(found[1].hasPrefix("skipped: a.warc, byte \(a.count): the gzip member that begins here is damaged at byte"))
  }

  @Test func `a record too large is passed over, and so is a page that unpacks to too much`() {
    var limits = Limits()
    limits.recordSize = 20_000
    let large = Self.response("large", body: [UInt8](repeating: 0x61, count: 30_000))
    let bomb = Self.response(
      "bomb", head: "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n",
      body: gzipped([UInt8](repeating: 0x20, count: 1_000_000)))
    #expect(
      read(large + bomb + Self.response("a"), limits: limits) == [
        "skipped: a.warc, byte 0: this record is longer than 20000 bytes (the setting record-size)",
        "skipped: a.warc, byte \(large.count): the page unpacks to more than 20000 bytes (the setting record-size)",
        "key a",
      ])
  }

  @Test func `a page that says it came from another site keeps its own address`() {
    let copy = Self.html.replacing("<head>", with: "<head><link rel=canonical href=\"https://northwire.example/b\">")
    #expect(read(Self.response("copy", body: Array(copy.utf8))) == ["key copy"])
    let own = Self.html.replacing("<head>", with: "<head><link rel=canonical href=\"/b\">")
    #expect(read(Self.response("a?utm_source=x", body: Array(own.utf8))) == ["key b"])
  }
}
