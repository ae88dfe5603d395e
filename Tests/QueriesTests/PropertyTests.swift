import ReportedSpeech
import Testing

@testable import Queries

@Suite struct PropertyTests {
  @Test(arguments: [
    ("{}", []),
    (#"{"b":1,"a":null}"#, [Property("b", .integer(1)), Property("a", .null)]),
    (#"{"t":true,"f":false}"#, [Property("t", .boolean(true)), Property("f", .boolean(false))]),
    (#"{"x":-1.5e3}"#, [Property("x", .double(-1500))]),
    (#"{"x":"a\"b\\c\nd\te\/f\u0007g"}"#, [Property("x", .string("a\"b\\c\nd\te/f\u{7}g"))]),
    (#"{"é":"😀, } { \" :"}"#, [Property("é", .string("😀, } { \" :"))]),
  ])
  func `an object of scalars keeps its order and types`(json: String, expected: [Property]) {
    #expect([Property](json: json) == expected)
  }

  @Test(arguments: ["", "{", "[]", "null", #"{"a"}"#, #"{"a":}"#, #"{"a":{}}"#, #"{"a":1"#, #"{"a":1}x"#, #"{"a":"b}"#])
  func `anything else is nothing`(json: String) { #expect([Property](json: json) == nil) }

  @Test func `what views nest is read as it stands`() {
    let change = StoredJSON(#"[{"kind":"x","earlier":{"start":1,"text":"a"},"later":null},[]]"#)
    guard case .array(let elements)? = change else {
      Issue.record("no list")
      return
    }
    #expect(elements.count == 2 && elements[1] == .array([]))
    #expect(elements[0]["earlier"]?["start"] == .scalar(.integer(1)))
    #expect(elements[0]["later"] == .scalar(.null) && elements[0]["none"] == nil)
  }
}
