import ReportedSpeech
import Testing

@testable import Extraction

struct OwnVoiceTests {
  private func ownVoice(_ text: String) -> [Statement] {
    Article(text).statements().filter { $0.mode == .unattributed }
  }

  @Test func `asserting sentences are statements, attributed ones and questions are not`() {
    let text = "The bridge fell in 2019. Lee said it was old. Who will pay for it? Call your mayor now!"
    #expect(ownVoice(text).map(\.text) == ["The bridge fell in 2019."])
  }

  @Test func `what the writer does not believe is said as a whole`() {
    let text = "We do not believe that the new gate is safe."
    #expect(ownVoice(text).map(\.text) == [text])
  }

  @Test(arguments: [
    ("Ferry strike enters third week", true), ("The bridge has fallen.", true), ("The bridge fell, all of it!", true),
    ("Has the bridge fallen?", false), ("Call your mayor now!", false), ("Share", false),
  ]) func `a text of one sentence is read as a headline is`(text: String, asserts: Bool) {
    #expect(ownVoice(text).map(\.text) == (asserts ? [text] : []))
  }

  @Test(arguments: [
    ("The bridge fell into the river in March.", true),
    ("The collapse killed twelve people there.", true),
    ("It was the largest bridge of the county.", true),
    ("The company allegedly hid all of the tests.", true),
    ("The bridge crosses a river in the valley.", false),
  ]) func `figures, dates, allegations, superlatives and causes are worth a check`(text: String, expected: Bool) {
    #expect(ownVoice(text).map(\.checkWorthy) == [expected])
  }
}
