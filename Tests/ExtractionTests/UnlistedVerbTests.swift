import ReportedSpeech
import Testing

@testable import Extraction

struct UnlistedVerbTests {
  @Test(arguments: [
    "⟨q:“Is it safe for the children?”⟩ ⟨m:Park⟩ ⟨c:pressed⟩. ⟨q:“Or for anyone?”⟩",
    "⟨q:“We have paid for this twice already,”⟩ ⟨c:snarled⟩ ⟨m:Ann Park⟩.",
    "⟨q:“We have paid for this twice already,”⟩ ⟨m:the deputy mayor⟩ ⟨c:riffed⟩ on the offer.",
    "⟨m:Ann Park⟩ ⟨c:cracked⟩, ⟨q:“I like the bridge, and the river under it.”⟩",
  ]) func `between marks and a speaker any past form is a cue`(marked: String) {
    let text = MarkedText(marked)
    #expect(text.statement != nil, "\(text.found)")
  }

  @Test(arguments: [
    "Park published a novel in May, entitled, “The Long Winter of the Harbor.”",
    "The agency helped a reporter write a book, “Who Is Who in the Harbor,” that unmasked its members.",
  ]) func `a title is not spoken`(text: String) {
    #expect(
      Article(text).attributed.allSatisfy { $0.cue?.passage.text != "entitled" && $0.cue?.passage.text != "unmasked" })
  }

  @Test(arguments: [
    "Had cracked, “I like the bridge here.”", "Has never joked: “I like the bridge here.”",
    "Pressed, “I like the bridge here.”", "“I like the bridge here,” snarled",
    "Quoted as saying “I like the bridge here.”", "View, the bridge is old.", "Per the", "Accused of", "As per",
  ]) func `a text may begin with its verb and end with it`(text: String) {
    #expect(Article(text).statements().allSatisfy { $0.start <= $0.end })
  }
}
