import Testing

@testable import Intake

@Suite struct LenientJSONTests {
  private static let page = #"{"@type":"NewsArticle","datePublished":"2026-03-05"}"#

  @Test(arguments: [
    #"/* by our system */ {"@type":"NewsArticle", // kind"# + "\n" + #""datePublished":"2026-03-05",}"#,
    "<!--\n\(page)\n-->", "//<![CDATA[\n\(page)\n//]]>", "/*<![CDATA[*/\(page)/*]]>*/", "<![CDATA[\(page)]]>",
    "\u{FEFF}\(page);",
    #"{"@type":"Organization","name":"Q"}"# + "\n" + page, "[\(page),]",
    #"{"@graph":[{"@type":"WebSite"},"# + page + ",]}",
    page.replacing("\"", with: "&quot;"),
    "{\"headline\":\"Mayor says \"shut it\", again: \"now\"\",\"tags\":[\"a \"b\" c\",true],\(page.dropFirst())",
    "{\"headline\": \"He calls it \"over\": so be it\" ,\n\(page.dropFirst())",
    "{\"headline\":\"Ferry\nstops\",\"x\":\"a//b /* c */\",\"y\":[1,2,],\(page.dropFirst())",
  ])
  func `JSON-LD as pages have it is read`(script: String) {
    let json = LenientJSON(script, depth: 64)
    #expect(json.fault == nil)
    #expect(json.values.contains { $0.line.contains(#""datePublished":"2026-03-05""#) })
  }

  @Test(arguments: [#"{"a":1"#, "{a: 1}", #"{"a" "b"}"#, "{\"a\":\"b}"])
  func `what is no JSON is told`(script: String) { #expect(LenientJSON(script, depth: 64).fault != nil) }

  @Test(arguments: ["", "nothing", "<!-- -->", "}", "]", "/*", "//"])
  func `what holds no object holds nothing`(script: String) {
    let json = LenientJSON(script, depth: 64)
    #expect(json.values.isEmpty && json.fault == nil)
  }
}
