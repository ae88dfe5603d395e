import ReportedSpeech
import Testing

@testable import Extraction

struct ContinuedQuotationTests {
  @Test(arguments: [
    ("“We will go,” said Bo Park. Ms. Lee saw it otherwise. “The court is a mess.”", 1),
    ("“We will go,” said Bo Park. Park paused at the door. “The court is a mess.”", 2),
    ("“We will go,” she said. Ms. Lee paused at the door. “The court is a mess.”", 2),
    ("The Courier published “a fine old tale.” It withdrew it. The quotation “I paid for it all” was made up.", 1),
    ("“It is a disgrace,” Bo Park charged. “The court is a mess.”", 2),
  ])
  func `whom a sentence between is about may be who speaks`(body: String, pieces: Int) {
    let first = Article(body).statements().first { $0.mode == .direct }
    #expect(first?.fragments.count == pieces)
  }

  @Test func `a title goes on with nothing`() {
    let text = MarkedText(
      "⟨m:Park⟩ ⟨c:called⟩ ⟨q:it “a way to save the mill”⟩. The film “The River of the Lambs” was on.")
    #expect(text.statement != nil, "\(text.found)")
  }

  @Test func `paragraphs left open are one statement, however many`() {
    let paragraphs = ["“One thing is sure.", "“Two things are not.", "“Three are forgotten.", "“Four is enough.”"]
    let text = "Park said:\n\n" + paragraphs.joined(separator: "\n\n")
    #expect(Article(text).attributed.map { $0.fragments.map(\.text) } == [paragraphs])
    #expect(Article(text).attributed.map(\.text) == [paragraphs.joined(separator: "\n\n")])
  }

  @Test func `words that a sentence only speaks of do not go on in the next paragraph`() {
    let text = "What “go after them” means is left open in town.\n\n“We have to do something.”"
    #expect(Article(text).attributed.map(\.text) == ["“go after them”", "“We have to do something.”"])
  }
}
