import ReportedSpeech
import Testing

@testable import Collation

/// Words are read along whole spans; which of them stand in marks is what the fragments say.
@Suite struct FragmentWordingTests {
  /// “We will rebuild,” she said, “and soon. Nobody will stop us.” The second sentence is an assertion of its own.
  private static let quotation = Statement(
    mode: .direct,
    fragments: [
      Fragment(Passage(start: 0, end: 18, text: "“We will rebuild,”"), quoted: true),
      Fragment(Passage(start: 29, end: 39, text: "“and soon."), quoted: true),
      Fragment(
        Passage(start: 40, end: 62, text: "Nobody will stop us.”"), quoted: true, assertion: 1, space: " "),
    ])

  @Test func `words of the outlet between two spans are a gap, the end of a fragment is none`() {
    let wording = Wording(of: Self.quotation)
    #expect(wording.words == ["we", "will", "rebuild", "and", "soon", "nobody", "will", "stop", "us"])
    #expect(wording.tokens.indices.filter(wording.isAfterGap) == [3])
    #expect(wording.passage(3..<7)?.text == "and soon. Nobody will")
  }

  @Test func `a sentence of a quotation stands in marks, wherever its marks are`() {
    let second = Self.quotation.only(Self.quotation.assertions[1])
    let wording = Wording(of: second)
    #expect(wording.tokens.allSatisfy(\.isQuoted) && wording.isQuotation)
    #expect(wording.passage(0..<4)?.start == 40)
  }

  @Test func `of a mixed report the quoted fragment alone stands in marks`() {
    let mixed = Statement(
      mode: .mixed,
      fragments: [
        Fragment(Passage(start: 0, end: 14, text: "they would not"), quoted: false),
        Fragment(Passage(start: 15, end: 31, text: "“sell it cheaply"), quoted: true, space: " "),
      ])
    #expect(Wording(of: mixed).tokens.map(\.isQuoted) == [false, false, false, true, true, true])
  }
}
