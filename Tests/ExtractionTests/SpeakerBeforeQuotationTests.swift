import ReportedSpeech
import Testing

@testable import Extraction

struct SpeakerBeforeQuotationTests {
  @Test(arguments: [
    "⟨c:Said⟩ ⟨m:Park⟩: ⟨q:“I never saw the report on the bridge.”⟩",
    "As ⟨m:Ann Park, professor of law at Harbor College⟩, ⟨c:put it⟩, ⟨q:“nobody owns the river.”⟩",
    "She met Tom Park, ⟨m:who⟩ ⟨c:joked⟩ of the museum, ⟨q:“I have not seen it yet.”⟩",
    "⟨m:Park⟩ ⟨c:scolded⟩ him: ⟨q:“The council is almost alone on this.”⟩",
    "The film ends with footage of ⟨m:Ann Park⟩ ⟨c:asking⟩, ⟨q:“Why am I still here?”⟩",
    "⟨m:Park⟩ ⟨c:had said⟩, ⟨q:“We will see,”⟩ when he was asked about the bridge.",
    "Asked whether Mr. Park would stay, ⟨m:Mrs. Park⟩ shook her head and ⟨c:said⟩, ⟨q:“No, he never would.”⟩",
    "⟨m:Park⟩ bought the mill and ⟨c:said⟩, ⟨q:“It is ours for good.”⟩",
  ]) func `the cue leads`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.statement != nil, "\(text.found)")
  }

  @Test(arguments: [
    "⟨m:Park⟩ said the members would still meet for drinks, but ⟨c:said⟩, ⟨q:“It is time to change.”⟩",
    "⟨m:Park⟩ said the plan reminds her of a novel of 1969, ⟨c:explaining⟩, ⟨q:“They end alike.”⟩",
  ]) func `a second cue has the speaker of the first`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.statement != nil, "\(text.found)")
  }
}
