import ReportedSpeech
import Testing

@testable import Intake

@Suite struct MarkedTextTests {
  @Test(arguments: [
    ("<p>&ldquo;It is over,&rdquo; Ann Lee said.</p><p>She left.</p>", "“It is over,” Ann Lee said.\n\nShe left."),
    ("&ldquo;It is over,&rdquo; Ann Lee said.", "“It is over,” Ann Lee said."),
    ("&amp;ldquo;It is over,&amp;rdquo; she said.", "“It is over,” she said."),
    ("&lt;p&gt;&amp;ldquo;It is over,&amp;rdquo; she said.&lt;/p&gt;", "“It is over,” she said."),
    ("It&#8217;s &#x201C;over&#x201D; &#147;now&#148;", "It’s “over” “now”"),
    ("\u{93}It\u{92}s over,\u{94} she said.", "“It’s over,” she said."),
    ("<p>\u{91}It is over\u{92}</p>", "‘It is over’"),
    ("One<br>two<br/><br />three", "One\ntwo\n\nthree"),
    ("It is <em>over</em>,\n\nshe <a href='x'>said</a>.", "It is over,\n\nshe said."),
    ("<div>One.</div><script>x()</script><style>p{}</style>", "One."),
    ("<![CDATA[<p>One.</p>]]>", "One."),
    ("Fish &amp; chips at Smith&nbsp;&amp;&nbsp;Sons", "Fish & chips at Smith & Sons"),
    ("“It is over,” she said.&#13;&#10;&#13;&#10;She left.&#13;Alone.", "“It is over,” she said.\n\nShe left.\nAlone."),
    ("It is over._x000D_\n_x000D_\nShe left.", "It is over.\n\nShe left."),
    (
      "“It is over,” she said.<p>She left.<p>“Good,” Bo said.",
      "“It is over,” she said.\n\nShe left.\n\n“Good,” Bo said."
    ),
    // What only looks like markup.
    ("She wrote <p> and </b>. <p> begins a line, he said.", "She wrote <p> and </b>. <p> begins a line, he said."),
    ("If a <b and c> d, she said. 5 < 6.", "If a <b and c> d, she said. 5 < 6."),
    ("The <p> tag is old. AT&T; and &here.", "The <p> tag is old. AT&T; and &here."),
    ("He said <3 and left.\n\n  Twice.", "He said <3 and left.\n\n  Twice."),
  ])
  func `a field is read as a reader sees it`(written: String, text: String) throws {
    #expect(MarkedText(written: written, settings: try ReadingSettings(now: now)).text == text)
  }

  @Test(arguments: [
    ("â€œIt is over,â€\u{9D} she said. Itâ€™s Â£5 â€” cafÃ©.", "“It is over,” she said. It’s £5 — café."),
    // The mark whose last byte is nothing in Windows-1252, and text that went through it twice.
    ("â€œIt is over,â€ she said. â€œNo,â€? he said.", "“It is over,” she said. “No,” he said."),
    ("Ã¢â‚¬Å“No,Ã¢â‚¬\u{9D} she said", "“No,” she said"),
    ("‚ÄúNo,‚Äù she said. It‚Äôs late.", "“No,” she said. It’s late."),
    ("Itâ€™s ðŸ˜€", "It’s 😀"),
    // Letters that are what they seem.
    ("“CAFÉ»” and SÃO PAULO, MAÇÃ”, Ångström, naïve, â", "“CAFÉ»” and SÃO PAULO, MAÇÃ”, Ångström, naïve, â"),
    ("It is over,â€ she said.", "It is over,â€ she said."),
  ])
  func `text that was decoded twice is mended where that is certain`(text: String, mended: String) {
    #expect(TwiceDecoded.mended(text) == mended)
  }

  @Test func `what cannot be mended is told`() {
    #expect(
      printed(#"{"id": "a", "text": "It is over,â€ she said."}"#, format: "json")
        == "key a\nnotice: -, byte 0: the text was decoded twice (“â€”); what was lost could not be mended")
  }

  @Test(
    arguments: [
      ([0x93, 0x4E, 0x6F, 0x2C, 0x94], "“No,”"), ([0x49, 0x74, 0x92, 0x73], "It’s"),
      ([0x63, 0x61, 0x66, 0xE9], "café"),
      ([0x61, 0x20, 0x96, 0x20, 0x62], "a – b"), ([0xA3, 0x35], "£5"), ([0xC9, 0x74, 0x61, 0x74], "État"),
      ([0x6E, 0x61, 0xEF, 0x76, 0x65], "naïve"), ([0xE2, 0x80, 0x9C, 0x61, 0x94], "“a”"),
      // Half a character, a Macintosh's marks, another alphabet.
      ([0x61, 0xE2, 0x80], "a\u{FFFD}"), ([0xD2, 0x4E, 0x6F, 0xD3], "\u{FFFD}No\u{FFFD}"),
      ([0xF0, 0xE5, 0xEA, 0xE0], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ] as [([UInt8], String)])
  func `a stray byte of Windows-1252 becomes its letter`(bytes: [UInt8], text: String) {
    var repairs: Repairs = []
    #expect(String(bytes: bytes, repairs: &repairs) == text)
    #expect(repairs.contains(.windows1252) != text.contains("\u{FFFD}"))
  }
}
