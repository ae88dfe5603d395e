import ReportedSpeech
import Testing

@testable import Intake

/// Inputs that break readers, each with the notice that is expected; what is sound beside them is read all the same.
@Suite struct HostileInputTests {
  static let good = #"{"id": "good", "text": "We."}"#

  @Test(arguments: [
    ("{\"id\": 1, \"text\": \"We", "skipped: -, line 2: not JSON: it ends before the value does"),
    ("{\"id\": 1 \"text\": 2}", "skipped: -, line 2: not JSON: “\"” is not expected at byte 9"),
    ("[1, 2]", "skipped: -, line 2: is not a JSON object"),
    ("null", "skipped: -, line 2: is not a JSON object"),
    ("not json at all", "skipped: -, line 2: not JSON: “n” is not expected at byte 0"),
    ("{\"text\": \"We.\"} trailing", "skipped: -, line 2: not JSON: something follows the value at byte 16"),
    (String(repeating: "[", count: 100_000), "skipped: -, line 2: nested deeper than 256 (the setting nesting-depth)"),
    (
      "{\"text\": " + String(repeating: "{\"a\":", count: 300) + "1",
      "skipped: -, line 2: nested deeper than 256 (the setting nesting-depth)"
    ),
    ("{\"id\": \"n\", \"text\": NaN}", "skipped: -, line 2: holds no text; its keys are id, text"),
    ("\u{1}", "skipped: -, line 2: not JSON: byte 1 is not expected at byte 0"),
  ])
  func `a bad line loses itself and nothing else`(line: String, notice: String) {
    let read = printed(
      [HostileInputTests.good, line, HostileInputTests.good].joined(separator: "\n"), format: "json-lines")
    #expect(
      read
        == "key good\n\(notice.replacing("byte 1 is not expected at byte 0", with: "byte 1 is not expected at byte 0"))\nkey good"
    )
  }

  @Test(
    arguments: [
      (
        [0x22, 0xFF, 0x22], "\u{FFFD}",
        "some bytes are not UTF-8 and became U+FFFD; convert the file to UTF-8 if letters are missing"
      ),
      (
        [0x22, 0xED, 0xA0, 0x80, 0x22], "\u{FFFD}\u{FFFD}\u{FFFD}",
        "some bytes are not UTF-8 and became U+FFFD; convert the file to UTF-8 if letters are missing"
      ),
      (Array(#""\ud83d""#.utf8), "\u{FFFD}", "half of a UTF-16 pair became U+FFFD"),
      (Array(#""\udc00x""#.utf8), "\u{FFFD}x", "half of a UTF-16 pair became U+FFFD"),
      (Array(#""\ud83d\ud83d\ude00""#.utf8), "\u{FFFD}😀", "half of a UTF-16 pair became U+FFFD"),
      (Array(#""a\u0000b""#.utf8), "a\u{FFFD}b", "the character U+0000 became U+FFFD"),
      ([0x22, 0x61, 0x00, 0x22], "a\u{FFFD}", "the character U+0000 became U+FFFD"),
      (Array(#""\ud83d\ude00 \u00e9\t\/""#.utf8), "😀 é\t/", nil),
      (Array("\"e\u{301}\u{202E}x\u{FEFF}\"".utf8), "e\u{301}\u{202E}x\u{FEFF}", nil),
      (Array("\"a\\r\\nb\\u2028\"".utf8), "a\r\nb\u{2028}", nil),
    ] as [([UInt8], String, String?)])
  func `text is kept but for what is no text`(json: [UInt8], text: String, notice: String?) throws {
    let bytes = Array(#"{"id": "a", "text": "#.utf8) + json + Array("}".utf8)
    var read: [(String, [Notice])] = []
    try Input(name: "f", bytes: bytes).read(settings: ReadingSettings(now: now)) { read.append(($0.text, $1)) }
    #expect(read.map { Array($0.0.unicodeScalars) } == [Array(text.unicodeScalars)])
    #expect(read.flatMap(\.1).map(\.message) == [notice].compactMap { $0 })
  }

  @Test func `a plain text is kept as it is, carriage returns and all`() throws {
    for text in ["We will.\r\n\r\n“Yes,”\u{A0}he said.\u{202E}\n\n\n", "\tWe\u{AD}will e\u{301} 👩‍👩‍👧 \u{1B}[31m"] {
      var read: [String] = []
      try Input(name: "f.txt", bytes: Array(text.utf8)).read(settings: ReadingSettings(now: now)) { a, _ in
        read.append(a.text)
      }
      #expect(read.map { Array($0.utf8) } == [Array(text.utf8)])
    }
  }

  @Test func `a line too long is passed over without being held`() throws {
    let long = #"{"id": "long", "text": ""# + String(repeating: "x", count: 3_000_000) + "\"}"
    var limits = Limits()
    limits.recordSize = 1000
    let text = [HostileInputTests.good, long, HostileInputTests.good].joined(separator: "\n")
    #expect(
      printed(bytes: Array(text.utf8), format: "json-lines", limits: limits)
        == "key good\nskipped: -, line 2: this line is longer than 1000 bytes (the setting record-size)\nkey good")
    #expect(
      printed(
        bytes: Array("[\(text.split(separator: "\n").joined(separator: ","))]".utf8), format: "json", limits: limits)
        == "key good\nskipped: -, record 2: this record is longer than 1000 bytes (the setting record-size)\nkey good")
    #expect(
      printed(bytes: Array(String(repeating: "We will. ", count: 1000).utf8), format: "text", limits: limits)
        == "skipped: -: this text is longer than 1000 bytes (the setting record-size)")
  }

  @Test(arguments: [
    ("", "skipped: -: is empty"), ("   \n\n  ", "skipped: -: holds no text"), ("12 34 --", "skipped: -: holds no text"),
    ("{\\rtf1 x}", "skipped: -: is RTF, which is not read"), ("%PDF-1.7 x", "skipped: -: is PDF, which is not read"),
    ("<!DOCTYPE html><p>x", "skipped: -: is HTML, which is not read"),
    ("<?xml version=\"1.0\"?><rss/>", "skipped: -: is XML, which is not read"),
    ("\u{0}\u{1}\u{2}\u{3}binary", "skipped: -: is binary, which is not read"),
    ("PK\u{3}\u{4}", "skipped: -: is a zip archive, which is not read"),
  ])
  func `what is no article is named`(text: String, notice: String) { #expect(printed(text) == notice) }

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF] + Array("We will rebuild it".utf8), "We will rebuild it"),
      ([0xFF, 0xFE] + "We “will” 😀".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, "We “will” 😀"),
      ([0xFE, 0xFF] + "We “will” 😀".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }, "We “will” 😀"),
      ([0xFF, 0xFE, 0x57, 0x00, 0x65], "W\u{FFFD}"),
      ([0xFF, 0xFE, 0x57, 0x00, 0x3D, 0xD8], "W\u{FFFD}"),
    ] as [([UInt8], String)])
  func `a byte order mark tells the encoding and is no text`(bytes: [UInt8], text: String) throws {
    for size in [1, 2, 3, 5, 1000] {
      let stream = try ByteStream.bytes(bytes, chunk: size).decoded()
      var all: [UInt8] = []
      while let chunk = try stream.next() { all += chunk }
      #expect(String(decoding: all, as: UTF8.self) == text, "in chunks of \(size)")
    }
  }

  @Test func `a string never closed costs an array one record, not the rest`() {
    let json =
      "[{\"id\": \"a\", \"text\": \"We.\"},\n {\"id\": \"b\", \"text\": \"We.},\n {\"id\": \"c\", \"text\": \"We.\"},\n {\"id\": \"d\", \"text\": \"We.\"}]"
    #expect(
      printed(json) == """
        key a
        skipped: -, record 2: not JSON: a line break inside a string at byte 26
        key c
        key d
        """)
  }

  @Test(arguments: [
    ("[", ""), ("[]", ""), ("[{}, {\"text\": \"We.\"}", "skipped: -, record 1: holds nothing\nkey -#2"),
    ("[{\"text\": \"We.\"}, {\"text\": \"We", "key -#1\nskipped: -, record 2: not JSON: it ends before the value does"),
    ("{\"text\": \"We.\"}\n{\"text\": \"No.\"}", "key -#1\nkey -#2"),
    ("[{\"text\": \"We.\"}][{\"text\": \"No.\"}]", "key -#1\nskipped: -, record 2: is not a JSON object"),
    (
      "[\"a\", true, {\"text\": \"No.\"}]",
      "skipped: -, record 1: is not a JSON object\nskipped: -, record 2: is not a JSON object\nkey -#3"
    ),
  ])
  func `an array cut off or mixed gives what is whole in it`(json: String, read: String) {
    #expect(printed(json, format: "json") == read)
  }

  @Test func `records are cut the same wherever the chunks end`() throws {
    let json = "[ {\"id\": \"a\", \"t\": \"}]\\\"{\"}, 12 ,{\"b\": [1, {\"c\": \"\\\\\"}]},\n\"x]\", {\"d\": {}} ]"
    let expected = [
      "{\"id\": \"a\", \"t\": \"}]\\\"{\"}", "12", "{\"b\": [1, {\"c\": \"\\\\\"}]}", "\"x]\"", "{\"d\": {}}",
    ]
    for size in 1...json.utf8.count {
      var splitter = JSONSplitter(limit: 1000)
      var pieces: [JSONSplitter.Piece] = []
      let stream = ByteStream.bytes(Array(json.utf8), chunk: size)
      while let chunk = try stream.next() { try splitter.feed(chunk) { pieces.append($0) } }
      try splitter.finish { pieces.append($0) }
      #expect(pieces.map { String(decoding: $0.bytes ?? [], as: UTF8.self) } == expected, "in chunks of \(size)")
      #expect(pieces.map(\.number) == [1, 2, 3, 4, 5])
      #expect(pieces.map(\.offset) == [2, 29, 33, 58, 64])
    }
  }

  @Test func `lines are cut the same wherever the chunks end`() throws {
    let text = "one\n\ntwo\r\nthree is too long\nfour"
    for size in 1...text.utf8.count {
      var lines: [String] = []
      try ByteStream.bytes(Array(text.utf8), chunk: size).forEachLine(limit: 8) { line in
        lines.append("\(line.number) " + (line.bytes.map { String(decoding: $0, as: UTF8.self) } ?? "too long"))
      }
      #expect(lines == ["1 one", "2 ", "3 two\r", "4 too long", "5 four"], "in chunks of \(size)")
    }
  }

  @Test func `what a caller throws ends the reading`() throws {
    struct Stop: Error {}
    let input = Input(name: "-", bytes: Array("{}\n\(HostileInputTests.good)".utf8))
    let settings = try ReadingSettings(now: now, format: "json-lines")
    #expect(throws: Stop.self) {
      try input.read(settings: settings, notice: { _ in throw Stop() }, article: { _, _ in })
    }
    #expect(throws: Stop.self) { try input.read(settings: settings) { _, _ in throw Stop() } }
  }

  @Test func `settings that mean nothing are errors`() {
    #expect(throws: IntakeError.unreadableDate("03/05/2026")) { try ReadingSettings(published: "03/05/2026", now: now) }
    #expect(throws: IntakeError.unknownZone("Mars")) { try ReadingSettings(zone: "Mars", now: now) }
    #expect(throws: IntakeError.unknownFormat("doc", known: ArticleFormat.all.map(\.id))) {
      try ReadingSettings(now: now, format: "doc")
    }
  }
}
