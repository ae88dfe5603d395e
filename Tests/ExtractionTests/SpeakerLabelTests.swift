import ReportedSpeech
import Testing

@testable import Extraction

struct SpeakerLabelTests {
  @Test func `a transcript inside marks has its speakers`() {
    let text = """
      Partial transcript as follows:

      "ROE: Let us start with the bridge. Who pays for it?

      "PARK: The city does.

      "ROE: All of it?"
      """
    let statements = Article(text).attributed
    #expect(
      statements.map(\.text) == [
        "Let us start with the bridge. Who pays for it?", "The city does.", "All of it?",
      ])
    #expect(statements.map { $0.mention?.text } == ["ROE", "PARK", "ROE"])
  }

  @Test(arguments: [
    (
      "Q: Why is that?\n\nA: Because they stay. They always do.",
      ["Q: Why is that?", "A: Because they stay. They always do."]
    ),
    (
      "Roe: Bridge will open by winter\n\nPark: Nobody knows when",
      ["Roe: Bridge will open by winter", "Park: Nobody knows when"]
    ),
    ("Update: The bridge is closed", []),
  ]) func `a label of one word speaks`(text: String, expected: [String]) {
    #expect(Article(text).attributed.map { "\($0.mention?.text ?? "-"): \($0.text)" } == expected)
  }

  @Test func `a poll speaks in a headline`() {
    let statements = Article("", title: "Poll: Most voters oppose stadium tax").attributed
    #expect(statements.map { "\($0.mention?.text ?? "-"): \($0.text)" } == ["Poll: Most voters oppose stadium tax"])
  }
}
