import ReportedSpeech
import Testing

@testable import Collation

@Suite struct InquiryTests {
  /// The candidates, the nearest first.
  private func ranked(_ text: String, _ candidates: [(String, headline: String?)]) -> [Int] {
    let scores = Inquiry(text).scores(
      candidates.map { .init(wording: Wording(sample: $0.0), headline: $0.headline.map(Wording.init(headline:))) })
    return scores.indices.sorted { scores[$0] > scores[$1] }
  }

  @Test func `typing errors and other words do not hide what is looked for`() {
    let order = ranked(
      "we will rebiuld the harbour pier with no loan",
      [
        ("The orchard tax will ruin the cider makers", nil), ("“We will rebuild the harbor pier without a loan,”", nil),
        ("The pier was closed on Monday", nil),
      ])
    #expect(order.first == 1)
  }

  @Test func `a headline lends its words when looking`() {
    let order = ranked(
      "Milton ferry strike talks",
      [("Talks broke down late on Tuesday", nil), ("Talks broke down late on Tuesday", "Milton ferry strike goes on")])
    #expect(order.first == 1)
  }

  @Test func `what an index found counts`() {
    let inquiry = Inquiry("pier")
    let scores = inquiry.scores([
      .init(wording: Wording(sample: "the pier"), found: 1), .init(wording: Wording(sample: "the pier"), found: 9),
    ])
    #expect(scores[1] > scores[0])
  }

  @Test func `nothing to score is no score`() {
    #expect(Inquiry("").scores([]).isEmpty)
    #expect(Inquiry("").scores([.init(wording: Wording(sample: "a pier"))]) == [0])
  }
}
