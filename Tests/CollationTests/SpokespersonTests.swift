import ReportedSpeech
import Testing

@testable import Collation

@Suite struct SpokespersonTests {
  @Test(arguments: [
    ("Lumora spokesman Ed Roe", "lumora"), ("Ed Roe, a spokesman for Lumora Energy", "lumora energy"),
    ("a Lumora Energy spokesperson", "lumora energy"), ("A spokeswoman for Lumora Corp.", "lumora"),
    ("former Lumora manager Ed Roe", nil), ("Ed Roe", nil),
  ]) func `whom a spokesperson speaks for stands in the words that introduce them`(mention: String, whom: String?) {
    #expect(NameInText(mention).represented?.joined(separator: " ") == whom)
  }

  @Test(arguments: [
    ("Lumora spokesman Ed Roe", "Lumora Energy", true), ("a Lumora Energy spokesperson", "Lumora", true),
    ("Lumora spokesman Ed Roe", "Harbor Lumora", false), ("former Lumora manager Ed Roe", "Lumora", false),
  ]) func `an introduction earlier in the article ties the name alone to the house`(
    introduction: String, house: String, agrees: Bool
  ) {
    let words = Passage(start: 0, end: 21, text: "The claims are untrue")
    let one = Statement(
      mode: .indirect, fragments: [words], mention: Passage(start: 30, end: 33, text: "Roe"),
      speaker: Speaker(name: "Ed Roe", kind: .person))
    let other = Statement(
      mode: .indirect, fragments: [words], mention: Passage(start: 30, end: 40, text: house),
      speaker: Speaker(name: house, kind: .organization))
    let witness = Witness(id: 1, key: "a")
    let wordings = [
      Wording(of: Recorded(id: 1, article: witness, statement: one, introduction: introduction)), Wording(of: other),
    ]
    #expect(Likening.ordered(wordings[0], wordings[1]).speakersAgree == agrees)
  }
}
