import Foundation
import Testing

@testable import Export

@Suite struct JSONWriterTests {
  @Test(arguments: [
    ("plain", #""plain""#),
    ("“quoted” \"so\" back\\slash /", #""“quoted” \"so\" back\\slash /""#),
    ("a\nb\rc\td", #""a\nb\rc\td""#),
    ("\u{0}\u{7}\u{1B}\u{7F}", #""\u0000\u0007\u001b\u007f""#),
    ("c1 \u{85}\u{9F} \u{A0}", #""c1 \u0085\u009f "# + "\u{A0}\""),
    ("\u{2028}\u{2029}\u{202A}", #""\u2028\u2029"# + "\u{202A}\""),
    ("👩‍👩‍👧 e\u{301} <b>&", "\"👩‍👩‍👧 e\u{301} <b>&\""),
    ("", "\"\""),
  ])
  func `strings are escaped as far as JSON and a terminal need`(text: String, json: String) throws {
    #expect(JSONValue.string(text).text == json)
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed) as? String
    #expect(read.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
  }

  @Test(
    arguments: [
      (.null, "null"), (true, "true"), (-7, "-7"), (.integer(.max), "9223372036854775807"), (0.5, "0.5"),
      (.double(.nan), "null"), (.double(-.infinity), "null"), (.double(1e-7), "1e-07"), ([], "[]"), ([:], "{}"),
      (["b": 1, "a": [nil, "x"], "c": ["d": false]], #"{"b":1,"a":[null,"x"],"c":{"d":false}}"#),
    ] as [(JSONValue, String)])
  func `values stand on one line, members in their order`(value: JSONValue, json: String) {
    #expect(value.text == json)
  }

  @Test func `indented, a member stands on a line`() {
    let value: JSONValue = ["a": [1, ["b": nil]], "c": [], "d": [:]]
    let text = String(decoding: JSONWriter(isIndented: true).bytes(value), as: UTF8.self)
    #expect(
      text == """
        {
          "a": [
            1,
            {
              "b": null
            }
          ],
          "c": [],
          "d": {}
        }
        """)
  }

  @Test func `for a script element no tag can end it`() {
    let bytes = JSONWriter(isForHTML: true).bytes("</script><!-- & ]]>")
    #expect(String(decoding: bytes, as: UTF8.self) == #""\u003c/script\u003e\u003c!-- \u0026 ]]\u003e""#)
  }

  @Test func `what may be missing is null`() {
    #expect(JSONValue(nil as String?).text == "null")
    #expect(JSONValue("x" as String?).text == "\"x\"")
    #expect(JSONValue(3 as Int?).text == "3")
    #expect(JSONValue(nil as Int64?).text == "null")
  }
}
