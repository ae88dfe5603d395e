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

  private static let said = "“It is safe,” Mayor Ann Lee said of the old bridge on Thursday."

  /// Every way in that a NUL may take beside the text itself: written down and read again it would be another.
  @Test(arguments: [
    WARCTests.response("a\0b", body: Array(WARCTests.html.utf8)), zipped([("a\0b.md", "# Nets\n\n" + said)]),
    Array("---\ntitle: \"a\\0b\"\n---\n\(said)\n".utf8), Array("---\ntitle: \"a\\x00b\"\n---\n\(said)\n".utf8),
    Array("+++\ntitle = \"a\\u0000b\"\n+++\n\(said)\n".utf8), Array("---\ntitle: a\0b\n---\n\(said)\n".utf8),
    Array(#"{"id":"a\u0000b","title":"c\u0000d","text":"\#(said)"}"#.utf8),
    Array(#"{"url":"https://a.example/b%00c","title":"c&#0;d&amp;#0;","text":"\#(said)"}"#.utf8),
    Array("id,title,text\na\0b,c\0d,\"\(said)\"\n".utf8),
    Array("<!doctype html><title>a&#0;b&amp;#0;c</title><p title='\0'>\0\(said)</p>".utf8),
    Array("<rss><channel><item><title>a\0b&#0;</title><description>\(said)</description></item></channel></rss>".utf8),
  ])
  func `no NUL comes into an article`(bytes: [UInt8]) throws {
    var articles: [Article] = []
    try Input(name: "a", bytes: bytes).read(settings: ReadingSettings(now: now)) { article, _ in
      articles.append(article)
    }
    #expect(articles.count == 1)
    for article in articles { #expect(!"\(article)".contains("\0"), "\(article)") }
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
    ("<!DOCTYPE html><p>x", "skipped: -: holds no article: nothing in it reads like sentences"),
    ("<?xml version=\"1.0\"?><opml/>", "skipped: -: is XML, which is not read"),
    ("\u{0}\u{1}\u{2}\u{3}binary", "skipped: -: is binary, which is not read"),
    ("PK\u{3}\u{4}", "skipped: -: is a zip archive that holds no file"),
  ])
  func `what is no article is named`(text: String, notice: String) { #expect(printed(text) == notice) }

  @Test func `what a caller throws ends the reading`() throws {
    struct Stop: Error {}
    let input = Input(name: "-", bytes: Array("{}\n\(HostileInputTests.good)".utf8))
    let settings = try ReadingSettings(now: now, format: "json-lines")
    #expect(throws: Stop.self) {
      try input.read(settings: settings, notice: { _ in throw Stop() }, article: { _, _ in })
    }
    #expect(throws: Stop.self) { try input.read(settings: settings) { _, _ in throw Stop() } }
  }
}
