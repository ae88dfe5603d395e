import ReportedSpeech
import Testing

@testable import Extraction

struct SubjectTests {
  @Test(arguments: [
    "⟨m:Mr. Roe⟩ — whose mill it was — ⟨c:said⟩ ⟨q:that the gate was safe⟩.",
    "⟨m:Ann Roe⟩, the head of the board — where any sale must begin — ⟨c:said⟩ ⟨q:that the gate was safe⟩.",
    "Park was sued by ⟨m:his former aide, Ann Roe⟩, ⟨c:alleging⟩ ⟨q:that he took the money⟩.",
    "⟨m:Columnist George Will⟩ ⟨c:wrote⟩ ⟨q:that the gate was safe⟩.",
    "⟨m:Mrs. May⟩ ⟨c:said⟩ ⟨q:that the gate was safe⟩.",
    "Plus ⟨m:Park⟩ ⟨c:said⟩ ⟨q:that the gate was safe⟩.",
  ]) func `who does it is found past what stands between`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.statement != nil, "\(text.found)")
  }

  @Test func `a bracket that closes behind marks ends the sentence`() throws {
    let found = Article("Ann Roe left. (She claimed to “retire for good.”) Then Dock announced a sale.")
      .attributed
    #expect(found.map { $0.mention?.text } == ["She", "Dock"])
  }
}
