import ReportedSpeech
import Testing

@testable import Export

@Suite struct CypherWriterTests {
  @Test(arguments: [
    ("plain “so”", "'plain “so”'"),
    ("O'Neill \\ \\' \\u0027", #"'O\'Neill \\ \\\' \\u0027'"#),
    ("a\nb\rc\td", #"'a\nb\rc\td'"#),
    ("\u{7}\u{1B}\u{7F}\u{9B}\u{2028}", #"'\u0007\u001B\u007F\u009B\u2028'"#),
    ("\u{202E}👩‍👩‍👧 e\u{301} `x` $y {z}", "'\u{202E}👩‍👩‍👧 e\u{301} `x` $y {z}'"),
  ])
  func `nothing in a text ends its string`(text: String, written: String) {
    var cypher = CypherWriter()
    cypher.string(text)
    #expect(String(decoding: cypher.bytes, as: UTF8.self) == written)
  }

  @Test(arguments: [
    ("text_sha256", "text_sha256"), ("property-outlet", "`property-outlet`"), ("a`b", "`a``b`"), ("1a", "`1a`"),
    ("", "``"), ("naïve", "`naïve`"),
  ])
  func `a name that is no plain word stands between backticks`(name: String, written: String) {
    var cypher = CypherWriter()
    cypher.name(name)
    #expect(String(decoding: cypher.bytes, as: UTF8.self) == written)
  }

  @Test func `a map keeps its types, and times are times`() {
    var cypher = CypherWriter()
    cypher.map([
      Field("n", .integer(-1)), Field("d", .double(0.5)), Field("inf", .double(.infinity)), Field("b", .boolean(true)),
      Field("none", .null), Field("from", .string("2026-03-05T00:00:00Z")), Field("s", .string("x")),
    ])
    #expect(
      String(decoding: cypher.bytes, as: UTF8.self)
        == "{n: -1, d: 0.5, inf: null, b: true, none: null, from: datetime('2026-03-05T00:00:00Z'), s: 'x'}")
  }
}
