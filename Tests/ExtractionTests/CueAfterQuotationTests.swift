import ReportedSpeech
import Testing

@testable import Extraction

struct CueAfterQuotationTests {
  @Test(arguments: [
    "⟨q:“It will hold,”⟩ ⟨c:said⟩ ⟨m:a city engineer who was not allowed to speak in public⟩.",
    "⟨q:“It will hold.”⟩ ⟨m:Park⟩ ⟨c:said⟩.",
    "⟨q:“Her answer was, ‘What can we do?’”⟩ ⟨m:Park⟩ ⟨c:told⟩ reporters during Tuesday’s call.",
    "⟨q:\"Who will pay?\"⟩ ⟨m:Will Park, the head of the harbor board⟩, ⟨c:said⟩ of the plan.",
    "⟨q:''It is '80s music,'''⟩ ⟨c:said⟩ ⟨m:Ann Park⟩.",
    "⟨q:“It is a disgrace,”⟩ ⟨m:Park⟩ ⟨c:charged⟩.",
    "⟨q:“It is a disgrace,”⟩ ⟨m:Park⟩ ⟨c:was heard to tell⟩ a friend.",
    "⟨q:“It was a hard year,”⟩ ⟨m:Ann Park⟩ ⟨c:remembered⟩.",
    "⟨q:“It is a disgrace,”⟩ ⟨m:Ann Park⟩ ⟨c:echoed⟩ on Monday.",
  ]) func `the speaker is the whole phrase beside the verb`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.statement != nil, "\(text.found)")
  }

  @Test(arguments: [
    "⟨q:“It will hold,”⟩ Park said during a rally in Fort Mill, S.C., ⟨q:“but nobody believes it.”⟩",
    "⟨q:“Every time you say that,”⟩ Park said, referring to the toll, ⟨q:“you help the other side.”⟩",
    "⟨q:The plan is “smart as hell,”⟩ Park wrote in an email to the board, and ⟨q:“full of it.”⟩",
    "⟨q:“We go,”⟩ said Ann Park, 20, of Springfield, Ill. ⟨q:“She never stays.”⟩",
  ]) func `a quotation that goes on behind the cue is one statement`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.statement != nil, "\(text.found)")
  }

  @Test func `a second cue keeps what it takes`() {
    let text = MarkedText("“It holds,” Park said, ⟨c:adding⟩, ⟨q:“He never asked the board.”⟩")
    #expect(text.statement != nil, "\(text.found)")
  }
}
