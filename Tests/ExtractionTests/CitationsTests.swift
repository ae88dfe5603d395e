import ReportedSpeech
import Testing

@testable import Extraction

struct CitationsTests {
  @Test(
    arguments: [
      (
        "Lee told the Harbor Times that the bridge was safe.", Citation.Kind.interview, "Harbor Times",
        "told the Harbor Times"
      ),
      (
        "“It is safe,” Lee said in an interview with the Harbor Post.", .interview, "Harbor Post",
        "in an interview with the Harbor Post"
      ),
      ("The Harbor Tribune reported that the bridge was unsafe.", .outlet, "Harbor Tribune", "The Harbor Tribune"),
      ("The bridge is unsafe, according to a filing in federal court.", .document, nil, "a filing in federal court"),
      ("Lee said in a letter that the bridge was safe.", .document, nil, "a letter"),
      ("Lee said in a radio interview earlier this month that it held.", .interview, nil, "in a radio interview"),
      ("Lee, citing the audit, said that the bridge was unsafe.", .document, nil, "the audit"),
      ("The Harbor Post quoted Lee as saying that it was safe.", .outlet, "Harbor Post", "The Harbor Post"),
      (
        "Lee told the Sunday Courant on Monday that it was safe.", .interview, "Sunday Courant",
        "told the Sunday Courant"
      ),
      (
        "“It is safe,” Lee wrote. The email was published in the Harbor Post.", .outlet, "Harbor Post",
        "published in the Harbor Post"
      ),
      (
        "The email, first reported by Birchwind, is old. “It is safe,” Lee wrote.", .outlet, "Birchwind",
        "reported by Birchwind"
      ),
      (
        "“It is safe,” Lee told the Harbor Post de Marne.", .interview, "Harbor Post de Marne",
        "told the Harbor Post de Marne"
      ),
      ("“It is safe,” Lee told The Hangar.", .interview, "Hangar", "told The Hangar"),
      ("“It is safe,” Lee told Stage & Gate.", .interview, "Stage & Gate", "told Stage & Gate"),
      (
        "“It is safe,” Lee was quoted by the news agency Alba as saying.", .outlet, "Alba",
        "quoted by the news agency Alba"
      ),
      (
        "Lee was quoted by the state news agency as saying that it was safe.", .outlet, "state news agency",
        "quoted by the state news agency"
      ),
      ("“It is safe,” Lee told KQWX.", .interview, "KQWX", "told KQWX"),
      (
        "“It is safe,” Lee said, as first reported by the Birch Whistle.", .outlet, "Birch Whistle",
        "first reported by the Birch Whistle"
      ),
      (
        "“It is safe,” Lee said, according to state broadcaster Radio Steppe.", .outlet, "Radio Steppe",
        "according to state broadcaster Radio Steppe"
      ),
      (
        "Lee was quoted by the Harbor Post as saying that it was safe.", .outlet, "Harbor Post",
        "quoted by the Harbor Post"
      ),
    ] as [(String, Citation.Kind, String?, String)]) func `where the outlet has it from`(
      text: String, kind: Citation.Kind, outlet: String?, passage: String
    ) throws
  {
    let citation = try #require(Article(text).attributed.first?.citations.first)
    #expect(citation.kind == kind)
    #expect(citation.outlet == outlet)
    #expect(citation.passage.text == passage)
  }

  @Test func `the newspaper is the one that was told right before`() {
    let told = Article("Lee told the Harbor Post that it rained. “It is safe,” she told the newspaper.").attributed.last
    #expect(told?.citations.map(\.outlet) == ["Harbor Post"])
    #expect(told?.citations.map(\.passage.text) == ["told the newspaper"])
  }

  @Test(arguments: [
    ("It rained, the Harbor Post reported. The bridge was safe, the newspaper said.", "the newspaper said"),
    ("It rained, according to the Harbor Post. “It is safe,” the paper quoted an aide as saying.", "the paper quoted"),
  ]) func `the newspaper that says so is the one that spoke right before`(text: String, passage: String) {
    let last = Article(text).attributed.last
    #expect(last?.citations.map(\.outlet) == ["Harbor Post"])
    #expect(last?.citations.map(\.passage.text) == [passage])
  }

  @Test(arguments: ["hosted by the Harbor Post", "moderated by the Harbor Post", "fired by the Harbor Post"])
  func `an outlet that stages something is no source`(staged: String) {
    let statement = Article("Lee said at a debate \(staged) that the bridge was safe.").attributed.first
    #expect(statement?.citations.contains { $0.outlet == "Harbor Post" } == false)
  }

  @Test func `an email obtained by an outlet is a document and an outlet`() throws {
    let text = "In an email obtained by the Harbor Guardian, Lee wrote: “I was never asked about it.”"
    let citations = try #require(Article(text).attributed.first?.citations)
    #expect(citations.map(\.kind) == [.document, .outlet])
    #expect(citations.last?.outlet == "Harbor Guardian")
  }

  @Test func `a letter seen by an outlet is a document and an outlet`() throws {
    let text = "The bridge is unsafe, according to a letter seen by Signal & Post."
    let citations = try #require(Article(text).attributed.first?.citations)
    #expect(citations.map(\.kind) == [.document, .outlet])
    #expect(citations.map(\.passage.text) == ["a letter", "Signal & Post"])
  }

  @Test(arguments: ["the Senate", "the Rotary Club", "the Smiths", "Ann Lee", "reporters", "the Supreme Court"])
  func `not everybody who is told is an outlet`(who: String) {
    #expect(Article("“It is safe,” Park told \(who).").attributed.first?.citations == [])
  }

  @Test func `a quotation in a quotation says whom it was told to`() throws {
    let text = "“Your dean told the Ashgrove Post, ‘I would not live there,’ and you charge us rent,” the letter said."
    let inner = try #require(Article(text).attributed.first { $0.parent != nil })
    #expect(inner.citations.map(\.passage.text) == ["told the Ashgrove Post"])
  }

  @Test func `what is said cites nothing by itself`() {
    #expect(Article("Lee said that the Harbor Times was wrong.").attributed.first?.citations == [])
  }
}
