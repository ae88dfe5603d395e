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

  @Test(arguments: [
    "⟨c:According to⟩ ⟨m:the report⟩, ⟨q:the plan reeks of fear⟩.",
    "⟨c:According to⟩ ⟨m:radio host Tom Park⟩, ⟨q:the plan reeks of “fear” and despair⟩.",
    "⟨c:According to⟩ ⟨m:Tom Park, the head of the board⟩, ⟨q:the bridge is unsafe⟩.",
    "⟨q:“It is safe,”⟩ ⟨m:Lee⟩ ⟨c:told⟩ the town council on Sunday evening, according to the Harbor Post.",
    "⟨q:Over the long term⟩, ⟨c:according to⟩ ⟨m:the board⟩, ⟨q:the rise in tolls “is mainly due to age.”⟩",
  ]) func `whoever is named ends at the comma in front of the clause`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.statement != nil, "\(text.found)")
  }

  @Test(arguments: [
    "They stay there because, in ⟨m:Forbes⟩' ⟨c:words⟩, ⟨q:“it is the best place to start a firm.”⟩",
    "The gate was, in ⟨m:Park⟩'s ⟨c:words⟩, ⟨q:“a rotten piece of work.”⟩",
    "⟨c:In the words of⟩ ⟨m:Ann Park⟩, ⟨q:“the gate was never meant to last.”⟩",
  ]) func `whose words a quotation is may stand in front of it`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.statement != nil, "\(text.found)")
  }

  @Test func `per day is none`() {
    #expect(Article("The bridge carries 11,000 cars per day.").attributed.isEmpty)
  }
}
