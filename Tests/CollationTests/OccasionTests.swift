import ReportedSpeech
import Testing

@testable import Collation

@Suite struct OccasionTests {
  private func relation(_ a: Report, _ b: Report) -> Occasion.Relation? {
    let (x, y) = (Wording(of: a.reported(at: 0)), Wording(of: b.reported(at: 1)))
    #expect(x.occasion.relation(to: y.occasion) == y.occasion.relation(to: x.occasion))
    return x.occasion.relation(to: y.occasion)
  }

  private let words = OriginTests.words

  @Test func `nothing said about it tells nothing`() {
    #expect(relation(Report(outlet: "A", words: words), Report(outlet: "B", words: words)) == nil)
  }

  @Test func `two days are two occasions`() {
    #expect(
      relation(
        Report(outlet: "A", words: words, said: "2026-03-04"), Report(outlet: "B", words: words, said: "2026-03-06"))
        == .another)
  }

  @Test func `what was in print before it was said is another occasion`() {
    #expect(
      relation(
        Report(outlet: "A", words: words, published: "2026-03-04"),
        Report(outlet: "B", words: words, said: "2026-03-06")) == .another)
  }

  @Test func `the Courier is the Harbor Courier, in its own paper and beside its full name`() {
    let own = Report(outlet: "Harbor Courier", words: words, cites: [(.interview, "Courier", "told the Courier")])
    let other = Report(
      outlet: "Post", words: words, cites: [(.interview, "Harbor Courier", "told the Harbor Courier")])
    #expect(relation(own, other) == .same)
    #expect(
      relation(other, Report(outlet: "A", words: words, cites: [(.interview, "Hill Courier", "told the Hill Courier")]))
        == .another)
  }

  @Test func `a letter is not an interview`() {
    let letter = Report(outlet: "A", words: words, cites: [(.document, nil, "in a letter to the county")])
    let interview = Report(outlet: "B", words: words, cites: [(.interview, "Channel 5", "told Channel 5")])
    #expect(relation(letter, interview) == .another)
  }

  @Test func `one letter is one occasion`() {
    let a = Report(outlet: "A", words: words, cites: [(.document, nil, "in a letter to the county")])
    let b = Report(outlet: "B", words: words, cites: [(.document, nil, "in the letter")])
    #expect(relation(a, b) == .same)
  }
}
