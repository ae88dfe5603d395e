import ReportedSpeech
import Testing

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
    #expect(JSONValue.string(text).line == json)
    let read = try JSONValue(parsing: json).text ?? ""
    #expect(Array(read.unicodeScalars) == Array(text.replacing("\0", with: "\u{FFFD}").unicodeScalars))
  }

  @Test(
    arguments: [
      (.null, "null"), (true, "true"), (-7, "-7"), (.integer(.max), "9223372036854775807"), (0.5, "0.5"),
      (.double(.nan), "null"), (.double(-.infinity), "null"), (.double(1e-7), "1e-07"), ([], "[]"), ([:], "{}"),
      (["b": 1, "a": [nil, "x"], "c": ["d": false]], #"{"b":1,"a":[null,"x"],"c":{"d":false}}"#),
    ] as [(JSONValue, String)])
  func `values stand on one line, members in their order`(value: JSONValue, json: String) {
    #expect(value.line == json)
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
    #expect(JSONValue(nil as String?).line == "null")
    #expect(JSONValue("x" as String?).line == "\"x\"")
    #expect(JSONValue(3 as Int?).line == "3")
    #expect(JSONValue(nil as Int64?).line == "null")
  }

  @Test(arguments: [
    "0", "-0", "1.10", "1e400", "9223372036854775807", "-9223372036854775808", "9223372036854775808", "0.1",
    "5e-324", "1.7976931348623157e+308", "1E5", "12345678901234567890.12345678901234567890",
  ]) func `a number is written as it was read`(digits: String) throws {
    #expect(try JSONValue(parsing: digits).line == digits)
  }

  @Test(arguments: [0.1, 1.0 / 3, .leastNonzeroMagnitude, .greatestFiniteMagnitude, -0.0, 1e22, 123456789.125])
  func `a double comes back bit for bit`(number: Double) throws {
    let read = try JSONValue(parsing: JSONValue.double(number).line)
    #expect(read.double?.bitPattern == number.bitPattern)
  }

  @Test func `members are found by name, values by kind`() throws {
    let value = try JSONValue(parsing: #"{"a":1,"b":[true,"x",null],"c":{"d":2.5},"a":3}"#)
    #expect(value["a"]?.integer == 3)
    #expect(value["b"]?.values?.first?.flag == true)
    #expect(value["b"]?.texts == nil)
    #expect(value["c"]?["d"]?.double == 2.5)
    #expect(value["c"]?["d"]?.integer == nil)
    #expect(value["z"] == nil && value["a"]?["b"] == nil)
  }
}
