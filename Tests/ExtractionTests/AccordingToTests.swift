import ReportedSpeech
import Testing

@testable import Extraction

struct AccordingToTests {
  @Test(arguments: [
    "⟨q:The bridge carries 11,000 cars per day⟩, ⟨c:as per⟩ ⟨m:a city report⟩.",
    "⟨c:Per⟩ ⟨m:the report⟩, ⟨q:the bridge is unsafe⟩.",
    "⟨q:The bridge is unsafe⟩, ⟨c:per⟩ ⟨m:the report⟩.",
  ]) func `per is a cue where it is set off`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.statement != nil, "\(text.found)")
  }

  @Test func `per day is none`() {
    #expect(Article("The bridge carries 11,000 cars per day.").attributed.isEmpty)
  }
}
