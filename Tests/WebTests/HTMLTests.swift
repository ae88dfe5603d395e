import Testing

@testable import Web

@Suite struct HTMLTests {
  static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</title><svg/onload=x>",
    "&lt;b&gt; &amp; ]]>", "\u{0}\u{8}<b>",
  ]

  @Test(arguments: hostile) func `text stays text, in an element and in an attribute`(text: String) {
    let markup = HTML.tag(.p, [.title(text), .plain(.value, text)], .text(text), .words(text)).markup
    let bare = markup.replacing("<p title=\"", with: "").replacing("<bdi>", with: "").replacing("</bdi></p>", with: "")
    #expect(!bare.contains("<"), "\(markup)")
    #expect(markup.count { $0 == "\"" } == 4, "\(markup)")
    #expect(!markup.contains("'") && !markup.contains("\u{0}") && !markup.contains("\u{8}"))
  }

  @Test func `no control gets into a page, and no letter is taken for one`() {
    #expect(HTML.text("a\u{9B}1m\u{80}b\u{7F} ÀÿŸ–“\u{A0}€").markup == "a1mb ÀÿŸ–“\u{A0}€")
  }

  @Test(
    arguments: [
      "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "data:text/html,x", "vbscript:x",
      "//evil.example",
      "http://a b", "https://a\nb", "file:///etc/passwd", "", "/path",
    ])
  func `an address that would run, or lead into this machine, is none`(address: String) {
    #expect(Address(external: address) == nil)
  }

  @Test func `an address is made of parts, whatever is in them`() {
    #expect(Address(external: "https://a.example/x?y=1#z")?.text == "https://a.example/x?y=1#z")
    #expect(
      Address(["search"], query: [("q", "a & b=“c”"), ("speaker", nil)]).text
        == "/search?q=a%20%26%20b%3D%E2%80%9Cc%E2%80%9D")
    #expect(Address.article(at: "3f2a/b/1-2/1").text == "/article/3f2a#b/1-2/1")
    #expect(Address.claim("3f2a/b/1-2/1", ending: ".svg").text == "/claim/3f2a/b/1-2/1.svg")
    #expect(Address(["\"><script>"]).text == "/%22%3E%3Cscript%3E")
  }

  @Test func `elements without content are not closed, and flags have no value`() {
    #expect(HTML.tag(.input, [.plain(.value, ""), .plain(.checked)]).markup == "<input value=\"\" checked>")
    #expect(HTML.tag(.p, "by", "a", .tag(.br, [])).markup == "<p class=\"by\">a<br></p>")
  }
}
