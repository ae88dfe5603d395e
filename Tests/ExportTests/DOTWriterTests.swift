import Testing

@testable import Export

@Suite struct DOTWriterTests {
  private static func label(_ text: String) -> String {
    var dot = DOTWriter()
    dot.node("a", [("label", text)])
    return String(decoding: dot.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("plain", "plain"),
    ("say \"so\"", #"say \"so\""#),
    ("back\\slash \\N \\", #"back\\slash \\N \\"#),
    ("line\nbreak\r\nand tab\t", #"line\nbreak\nand tab "#),
    ("bell\u{7} escape\u{1B}[31m", "bell␇ escape␛[31m"),
    ("DEL\u{7F} C1\u{9B} \u{FFFE}", "DEL␡ C1\u{FFFD} \u{FFFD}"),
    ("AT&T; R&D, &amp; &#60; &", "AT&amp;T; R&D, &amp;amp; &amp;#60; &"),
    ("\u{202E}👩‍👩‍👧 e\u{301} <b>", "\u{202E}👩‍👩‍👧 e\u{301} <b>"),
  ])
  func `a label shows its very words`(text: String, written: String) {
    #expect(DOTWriterTests.label(text) == "  \"a\" [label=\"\(written)\"];\n")
  }

  @Test(arguments: [
    ("https://news.example/a?b=1&c=2", "https://news.example/a?b=1&amp;c=2"),
    ("https://news.example/\"><script>", "https://news.example/%22%3E%3Cscript%3E"),
    ("https://news.example/ä b\n\\", "https://news.example/%C3%A4%20b%0A%5C"),
    ("https://news.example/a%20b#:~:text=x", "https://news.example/a%20b#:~:text=x"),
  ])
  func `nothing in an address ends the attribute that Graphviz puts it into`(address: String, written: String) {
    var dot = DOTWriter()
    dot.edge("a", "b", [("URL", address)])
    #expect(String(decoding: dot.bytes, as: UTF8.self) == "  \"a\" -> \"b\" [URL=\"\(written)\"];\n")
  }

  @Test func `a graph opens, has defaults, and closes`() {
    var dot = DOTWriter()
    dot.comment("by hand")
    dot.open("g")
    dot.defaults("node", [("shape", "box"), ("style", "filled")])
    dot.node("x", [])
    dot.close()
    #expect(
      String(decoding: dot.bytes, as: UTF8.self) == """
        // by hand
        digraph g {
          node [shape="box", style="filled"];
          "x" [];
        }

        """)
  }
}
