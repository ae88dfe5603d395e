import ReportedSpeech
import Testing

@testable import Export

@Suite struct FragmentTests {
  private static func assertion(_ properties: [Property]) -> Node {
    Node(
      id: "assertion:1", kind: "assertion", label: "", from: nil, to: nil, claim: nil, outlet: nil, run: nil,
      properties: properties)
  }

  private static let passage = [
    Property("text", .string("“a b”")), Property("start", .integer(7)), Property("end", .integer(12)),
    Property("prefix", .string("p")), Property("suffix", .string("s")),
  ]

  @Test func `an assertion in one piece is its own fragment`() {
    let whole = Fragment(start: 7, end: 12, text: "“a b”", prefix: "p", suffix: "s")
    #expect(Self.assertion(Self.passage).fragments == [whole])
    #expect(Self.assertion(Self.passage + [Property("fragments", .null)]).fragments == [whole])
  }

  @Test func `a split one has each with its words and what stands around them`() {
    let json =
      #"[{"start":7,"end":9,"text":"“a\u0007”","prefix":"p","suffix":""},{"start":11,"end":12,"text":"👩‍👩‍👧","prefix":"","suffix":"s"}]"#
    #expect(
      Self.assertion(Self.passage + [Property("fragments", .string(json))]).fragments == [
        Fragment(start: 7, end: 9, text: "“a\u{7}”", prefix: "p", suffix: ""),
        Fragment(start: 11, end: 12, text: "👩‍👩‍👧", prefix: "", suffix: "s"),
      ])
  }

  @Test(arguments: ["", "[]", "{}", "[1]", #"[{"start":"7","end":9,"text":"x"}]"#])
  func `what is no list of fragments leaves the assertion its passage`(json: String) {
    #expect(Self.assertion(Self.passage + [Property("fragments", .string(json))]).fragments.map(\.start) == [7])
  }

  @Test func `without a passage there is none`() { #expect(Self.assertion([]).fragments.isEmpty) }
}
