import ReportedSpeech
import Testing

@Suite struct JSONParserTests {
  static func read(_ text: String, depth: Int = 8) -> String {
    do throws(JSONFault) { return try JSONValue(parsing: text, depth: depth).sortedLine } catch { return error.message }
  }

  @Test(arguments: [
    ("null", "null"), (" true ", "true"), ("[ ]", "[]"), ("{ }", "{}"), ("[1,\n2]", "[1,2]"),
    ("\u{FEFF}{}", "{}"),
    // Numbers as written.
    ("-0.10e+5", "-0.10e+5"), ("12345678901234567890123", "12345678901234567890123"), ("007", "007"),
    ("[NaN, -Infinity, Infinity]", "[null,null,null]"),
    // Members in the order of their names' bytes, at every depth.
    (#"{"b": {"z": 1, "a": 2}, "B": 3, "é": 4, "a": 5}"#, #"{"B":3,"a":5,"b":{"a":2,"z":1},"é":4}"#),
    // Escapes both ways.
    (#""\u0041\u00e9\ud83d\ude00\"\\\/\b\f\n\r\t""#, "\"Aé😀\\\"\\\\/\\u0008\\u000c\\n\\r\\t\""),
    ("\"\u{1B}\u{7F}\"", "\"\\u001b\\u007f\""),
    // What is half of a pair, and what no text in Stemma may hold.
    (#""a\ud83dz\udc00\u0000""#, "\"a\u{FFFD}z\u{FFFD}\u{FFFD}\""),
  ])
  func `values come back as they were, written shortly`(text: String, written: String) {
    #expect(JSONParserTests.read(text) == written)
  }

  @Test(arguments: [
    ("", "not JSON: it ends before the value does"), ("[1", "not JSON: it ends before the value does"),
    ("{\"a\"", "not JSON: it ends before the value does"), ("\"a", "not JSON: it ends before the value does"),
    ("\"a\\", "not JSON: it ends before the value does"), ("[1,]", "not JSON: “]” is not expected at byte 3"),
    ("{a: 1}", "not JSON: “a” is not expected at byte 1"), ("{\"a\" 1}", "not JSON: “1” is not expected at byte 5"),
    ("\"\\x\"", "not JSON: “x” is not expected at byte 2"), ("\"\\u12g4\"", "not JSON: “g” is not expected at byte 5"),
    ("1.", "not JSON: it ends before the value does"), ("1e", "not JSON: it ends before the value does"),
    ("-", "not JSON: it ends before the value does"), ("tru", "not JSON: “t” is not expected at byte 0"),
    ("1 2", "not JSON: something follows the value at byte 2"),
    ("\"a\nb\"", "not JSON: a line break inside a string at byte 2"),
    ("[[[[[[[[[[1]]]]]]]]]]", "nested deeper than 8 (the setting nesting-depth)"),
  ])
  func `what is no JSON is refused, and where it shows is said`(text: String, message: String) {
    #expect(JSONParserTests.read(text) == message)
  }
}
