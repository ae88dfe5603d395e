import ReportedSpeech
import Testing

@testable import Extraction

struct ContentEndTests {
  private func check(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let text = MarkedText(marked)
    let found = Article(text.plain).attributed.map { $0.spans.map(\.range) }
    #expect(
      found.contains(text.ranges("q")), "\(Article(text.plain).attributed.map(\.text))", sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    "Lee said ⟨q:that the bridge would be rebuilt⟩.",
    "Lee said ⟨q:the bridge would be rebuilt⟩, adding that it was safe.",
    "Lee said ⟨q:the bridge would be rebuilt⟩, while Park said it was safe.",
    "Lee said ⟨q:the bridge was safe⟩ and called for calm.",
    "Lee said on Tuesday in Springfield ⟨q:that the bridge was safe⟩.",
    "Lee told the Harbor Courier ⟨q:that the bridge was safe⟩.",
    "Lee told reporters on Monday ⟨q:he would stay⟩.",
    "Lee vowed ⟨q:to rebuild the bridge⟩.",
    "Lee called for ⟨q:calm⟩ and left the room.",
    "Lee praised ⟨q:the nurses⟩, who had stayed all night.",
    "Even as Lee said ⟨q:that he opposed the toll⟩, his office went on drawing it up.",
    "In May she said ⟨q:the toll was a mistake⟩, at the town hall this week she said it was none.",
    "Asked ⟨q:why he had not signed the letter⟩, Lee said it was too long.",
    "Lee said ⟨q:that he would offer “a prayer”⟩ but did not suggest it would help.",
    "Lee called ⟨q:the toll “a disgrace”⟩ in a post on Tuesday.",
    "He's claiming ⟨q:that it is “a big problem” but “nobody has the guts to say so.”⟩",
    "Lee tells his voters at a rally in Springfield ⟨q:to “go and vote” and then “go and watch.”⟩",
    "Lee said ⟨q:because the harbor is full, \"we will build another.\"⟩",
    "It also points out ⟨q:that “the fines are so light” that nobody pays them⟩.",
  ]) func `content runs to the end of its clause`(marked: String) { check(marked) }

  @Test(arguments: [
    "⟨q:The bridge is unsafe⟩, Lee said on Tuesday.",
    "⟨q:The bridge⟩, Lee said, ⟨q:is unsafe⟩.",
    "⟨q:But the bridge is unsafe⟩, according to a city report.",
    "⟨q:The bridge was “a disgrace,”⟩ Lee said.",
    "In Springfield, Lee said ⟨q:the bridge “was a disgrace to us all.”⟩",
  ]) func `content in front of its cue starts with its sentence`(marked: String) { check(marked) }

  @Test(arguments: [
    "⟨q:“We will,”⟩ Lee said, ⟨q:“rebuild the bridge.”⟩",
    "⟨q:“We will rebuild,”⟩ Lee said. ⟨q:“All of it. Soon.”⟩",
    "⟨q:“We will rebuild,”⟩ Lee said.\n\n⟨q:“And we will do it soon.”⟩",
  ]) func `a split quotation is one statement`(marked: String) { check(marked) }

  @Test func `an adverbial in front of the cue tells the occasion and is not said`() {
    check("At a rally on Monday, Lee said, ⟨q:“We will rebuild the bridge.”⟩")
    check("⟨q:In such cases⟩, Lee said, ⟨q:“the city must pay for it.”⟩")
  }

  @Test func `a relative clause around the cue does not swallow the main verb`() {
    check("Park, who said ⟨q:the bridge was safe⟩, left the city.")
  }
}
