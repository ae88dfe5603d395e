import Testing

@testable import Export

@Suite struct XMLWriterTests {
  @Test(arguments: [
    ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
    ("]]>", "]]&gt;"),
    ("\"so\" 'so' “so”", "\"so\" 'so' “so”"),
    ("<script>", "&lt;script&gt;"),
    ("bell\u{7}esc\u{1B}null\u{0}del\u{7F}", "bellescnulldel&#x7F;"),
    ("tab\tline\nreturn\r", "tab\tline\nreturn&#13;"),
    ("\u{FFFE}\u{FFFF}\u{FFFD}\u{FFEE}", "\u{FFFD}\u{FFEE}"),
    ("\u{202E}👩‍👩‍👧e\u{301}", "&#x202E;👩‍👩‍👧e\u{301}"),
    ("\u{9B}31m\u{85} \u{2067}\u{200F}\u{61C}\u{FEFF}", "&#x9B;31m&#x85; &#x2067;&#x200F;&#x61C;&#xFEFF;"),
  ])
  func `text is escaped, and what XML forbids is left out`(text: String, xml: String) {
    var writer = XMLWriter()
    writer.text(text)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == xml)
  }

  @Test func `an attribute keeps its quotation marks and line breaks`() {
    var writer = XMLWriter()
    writer.empty("a", ("b", "\"x\"\t\n<\r&"))
    #expect(String(decoding: writer.bytes, as: UTF8.self) == #"<a b="&quot;x&quot;&#9;&#10;&lt;&#13;&amp;"/>"#)
  }

  @Test func `elements close in the order in which they were opened`() {
    var writer = XMLWriter()
    writer.declaration()
    writer.start("a", ("x", "1"))
    writer.start("b")
    writer.element("c", text: "d")
    writer.end()
    writer.end()
    writer.end()
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a x=\"1\"><b><c>d</c></b></a>")
  }
}
