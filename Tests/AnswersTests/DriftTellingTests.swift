import ReportedSpeech
import Testing

@testable import Answers

@Suite struct DriftTellingTests {
  @Test(arguments: [
    ("substitution", "finding", "talking", "other words", "other words"),
    ("substitution", "", "once and for all", "words are put in", "words stand in one of the two only"),
    ("substitution", "a lot of", "", "words are left out", "words stand in one of the two only"),
    ("insertion", "", "whole", "words are put in", "words stand in one of the two only"),
    ("number_changed", "40", "400", "the figure differs", "the figure differs"),
    (
      "quotation_marks_added", "it rained", "“it rained”", "in marks, where the earlier report has none",
      "in marks in one of the two only"
    ),
    (
      "indirect_to_direct", "it rained", "“it rained”", "quoted, where the earlier report has no marks",
      "quoted in the one, reported in the other"
    ),
  ])
  func `a change is told by what a reader sees of it`(
    kind: String, before: String, after: String, ordered: String, unordered: String
  ) {
    func words(_ text: String) -> Passage? {
      text.isEmpty ? nil : Passage(part: .body, start: 0, end: text.unicodeScalars.count, text: text)
    }
    let drift = Drift(kind: kind, severity: .wording, earlier: words(before), later: words(after))
    #expect(drift.inWords(isOrdered: true) == ordered)
    #expect(drift.inWords(isOrdered: false) == unordered)
  }
}
