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
}
