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
    "As ⟨m:Ann Park, author of “The River’s Own Law,”⟩ ⟨c:put it⟩, ⟨q:“nobody owns the river.”⟩",
    "⟨m:Park⟩ ⟨c:joked⟩, again in an exaggerated drawl, ⟨q:“Come on up and get wet!”⟩",
    "When ⟨m:a man in the crowd⟩ ⟨c:shouted⟩, ⟨q:“Sell it now,”⟩ Park shook his head.",
    "When the doors opened, ⟨m:Park⟩ ⟨c:said⟩, ⟨q:“There will be no sale,”⟩ the Courier reported.",
    "Holding a sign that read “No sale,” ⟨m:the workers⟩ ⟨c:chanted⟩ ⟨q:“Keep the mill ours.”⟩",
    "⟨m:Ann Park, the head of the harbor board⟩ ⟨c:said⟩ in a statement. ⟨q:“The bridge is closed for good.”⟩",
    "⟨m:Park⟩ mocked the banker’s preferred channel, ⟨c:tweeting⟩ at him, ⟨q:“You are a whiner, my friend.”⟩",
    "⟨m:Park⟩ seized on news that Reyes had called it “a farce,” ⟨c:saying⟩: ⟨q:“The board is a disaster.”⟩",
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
