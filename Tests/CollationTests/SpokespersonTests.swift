import ReportedSpeech
import Testing

@testable import Collation

@Suite struct SpokespersonTests {
  @Test(arguments: [
    ("Lumora spokesman Ed Roe", "Lumora Energy", true), ("a Lumora Energy spokesperson", "Lumora", true),
    ("Lumora spokesman Ed Roe", "Harbor Lumora", false), ("former Lumora manager Ed Roe", "Lumora", false),
  ]) func `an introduction earlier in the article ties the name alone to the house`(
    introduction: String, house: String, agrees: Bool
  ) {
    let words = Passage(start: 0, end: 21, text: "The claims are untrue")
    let one = Statement(
      mode: .indirect, spans: [words], mention: Passage(start: 30, end: 33, text: "Roe"),
      speaker: Speaker(name: "Ed Roe", kind: .person))
    let other = Statement(
      mode: .indirect, spans: [words], mention: Passage(start: 30, end: 40, text: house),
      speaker: Speaker(name: house, kind: .organization))
    let witness = Witness(name: TextName(text: "a"), key: "a")
    let wordings = [
      Wording(of: ReportedAssertion(name: "a/1", article: witness, statement: one, introduction: introduction)),
      Wording(of: other),
    ]
    #expect(WordingMatch.ordered(wordings[0], wordings[1]).speakersAgree == agrees)
  }

  @Test(arguments: [
    ("The claims were “without merit.”", "“Your claims are without merit, and we will defend ourselves,”", true),
    ("The claims were “without merit.”", "“Your claims are without any merit at all, in our view,”", true),
    ("The claims were “without merit.”", "“We will defend ourselves against your claims,”", false),
  ]) func `a house's few words in marks are part of its spokesperson's quotation`(
    few: String, many: String, areOne: Bool
  ) {
    let quote = { (words: String, mode: Mode, name: String, kind: Speaker.Kind) in
      ReportedAssertion(
        name: "a/1", article: Witness(name: TextName(text: "a"), key: "a"),
        statement: Statement(
          mode: mode, spans: [Passage(start: 0, end: words.unicodeScalars.count, text: words)],
          speaker: Speaker(name: name, kind: kind)),
        introduction: kind == .person ? "Lumora spokesman \(name)" : name)
    }
    let (a, b) = (
      Wording(of: quote(few, .mixed, "Lumora", .organization)), Wording(of: quote(many, .direct, "Ed Roe", .person))
    )
    #expect((WordingMatch.ordered(a, b).relation == .sameUtterance) == areOne)
  }
}
