import ReportedSpeech
import Testing

@testable import Extraction

struct CarriedReportsTests {
  /// What is said, by whom, and whom the outlet has it from.
  private static func inner(_ text: String) -> [String] {
    Article(text).attributed.filter { $0.parent != nil }.map { one in
      "\(one.text) | \(one.speaker?.name ?? "-") | \(one.citations.compactMap(\.outlet).joined(separator: ", "))"
    }
  }

  @Test(arguments: [
    (
      "The Ridge Telegraph reported that mayor Olwen Price told developers: “The ducks will have to go.”",
      "“The ducks will have to go.” | Olwen Price | Ridge Telegraph"
    ),
    (
      "According to the Ridge Telegraph, Olwen Price said on Monday that the ducks would have to go.",
      "the ducks would have to go | Olwen Price | Ridge Telegraph"
    ),
    (
      "The mayor, Olwen Price, told developers last month that the pond was “a drag on the town,” two of them said.",
      "the pond was “a drag on the town,” | Olwen Price | "
    ),
  ])
  func `what an outlet or unnamed people report that somebody said is that person's`(text: String, expected: String) {
    #expect(Self.inner(text) == [expected])
  }

  @Test(arguments: [
    "The Ridge Telegraph reported that the ducks of the park would have to go.",
    "Olwen Price said that Ann Lee told developers: “The ducks will have to go.”",
  ])
  func `an outlet's own finding, and what a person passes on, are one report`(text: String) {
    #expect(Self.inner(text) == [])
  }
}
