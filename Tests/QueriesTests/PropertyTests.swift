import ReportedSpeech
import Testing

@testable import Queries

@Suite struct PropertyTests {
  @Test(arguments: [
    ("{}", []),
    (#"{"b":1,"a":null}"#, [Property("b", .integer(1)), Property("a", .null)]),
    (#"{"t":true,"f":false}"#, [Property("t", .boolean(true)), Property("f", .boolean(false))]),
    (
      #"{"x":-1.5e3,"y":0.7,"z":1.0}"#,
      [Property("x", .double(-1500)), Property("y", .double(0.7)), Property("z", .double(1))]
    ),
    (
      #"{"x":9007199254740993,"y":12345678901234567890}"#,
      [Property("x", .integer(9_007_199_254_740_993)), Property("y", .double(12_345_678_901_234_567_168))]
    ),
    (#"{"x":"a\"b\\c\nd\te\/f\u0007g"}"#, [Property("x", .string("a\"b\\c\nd\te/f\u{7}g"))]),
    (#"{"é":"😀, } { \" :"}"#, [Property("é", .string("😀, } { \" :"))]),
  ])
  func `an object of scalars keeps its order and types`(json: String, expected: [Property]) {
    #expect([Property](json: json) == expected)
  }

  @Test(arguments: ["", "{", "[]", "null", #"{"a"}"#, #"{"a":}"#, #"{"a":{}}"#, #"{"a":1"#, #"{"a":1}x"#, #"{"a":"b}"#])
  func `anything else is nothing`(json: String) { #expect([Property](json: json) == nil) }
}
