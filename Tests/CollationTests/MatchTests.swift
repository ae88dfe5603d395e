import ReportedSpeech
import Testing

@testable import Collation

@Suite struct MatchTests {
  private let courier = Orchard.courier.wording
  private let gazette = Orchard.gazette.wording
  private let bypass = Orchard.bypass.wording

  private func matches(_ a: ArticleWording, _ b: ArticleWording, areMates: Bool = true) -> [String] {
    a.matches(with: b, areMates: areMates).map { "\($0.first) \($0.second) \($0.relation.rawValue)" }
  }

  @Test func `what two outlets report alike belongs together, and nothing else does`() {
    #expect(
      matches(courier, gazette) == [
        "0 0 same-utterance",  // the vote, in other words
        "1 1 same-utterance",  // a quotation and its report
        "2 3 same-utterance",  // a report and its quotation
        "3 2 same-utterance",  // word for word
      ])
  }

  @Test func `matches are the same from either side`() {
    let turned = gazette.matches(with: courier, areMates: true)
    for match in courier.matches(with: gazette, areMates: true) {
      let other = turned.first { $0.first == match.second && $0.second == match.first }
      #expect(other?.relation == match.relation)
      #expect(other?.score == match.score)
      #expect(other?.similarity == match.similarity)
      #expect(other?.status == match.status)
    }
  }

  @Test func `boilerplate links nothing`() {
    #expect(!matches(courier, gazette).contains { $0.hasPrefix("5") })
    #expect(matches(courier, bypass, areMates: false) == [])
  }

  @Test func `across stories only the words link`() {
    let memoir = Telling(
      "Review", "2031-01-02",
      """
      Ida Marlow said: “We will not sell one tree of that orchard as long as I live.”
      Bo Hart said: that nobody had offered more than the land was worth
      """
    ).wording
    #expect(matches(courier, memoir, areMates: false) == ["1 0 same-utterance"])
  }

  struct Pair: Sendable, CustomTestStringConvertible {
    var first: String
    var second: String
    var areMates = true
    var score = 2.0
    var relation: Match.Relation?
    var testDescription: String { "\(first) / \(second)" }
  }

  private static let table = [
    // Words that are the same: one speaker, or two. In one story nobody repeats another's sentence: it is credited otherwise.
    Pair(
      first: "Ann Lee said: “The old pier will never bear another winter of ferry traffic,”",
      second: "Lee said: “The old pier will never bear another winter of ferry traffic,”", relation: .sameUtterance),
    Pair(
      first: "Ann Lee said: “The old pier will never bear another winter of ferry traffic,”",
      second: "Bo Hart said: “The old pier will never bear another winter of ferry traffic,”", relation: .sameUtterance),
    Pair(
      first: "Ann Lee said: “The old pier will never bear another winter of ferry traffic,”",
      second: "Bo Hart said: “The old pier will never bear another winter of ferry traffic,”", areMates: false,
      relation: .sameClaim),
    Pair(
      first: "Ann Lee said: “We will win the old pier back,”", second: "Bo Hart said: “We will win the old pier back,”",
      relation: .sameClaim),
    // A part of a quotation.
    Pair(
      first: "Ann Lee said: “The old pier will never bear another winter of ferry traffic, and I said so in May,”",
      second: "Lee said: “another winter of ferry traffic,”", score: 0, relation: .sameUtterance),
    // Other words: what the host sentences score decides.
    Pair(
      first: "Ann Lee said: “The old pier will not last another winter,”",
      second: "Ann Lee said: the terminal's pier could not survive one more winter", relation: .sameUtterance),
    Pair(
      first: "Ann Lee said: “The old pier will not last another winter,”",
      second: "Ann Lee said: the terminal's pier could not survive one more winter", score: 0, relation: nil),
    Pair(
      first: "Ann Lee said: “The old pier will not last another winter,”",
      second: "Ann Lee said: the terminal's pier could not survive one more winter", areMates: false, relation: nil),
    // A name or one word in nobody's marks, in a sentence that matches.
    Pair(
      first: "Ann Lee said: the council's judgement in buying the Marlow orchard was poor", second: "Lee said: Marlow",
      relation: nil),
    Pair(
      first: "Ann Lee said: the council's judgement in buying the Marlow orchard was poor", second: "Lee said: “poor”",
      relation: .sameUtterance),
    Pair(first: "Ann Lee said: “She really does not.”", second: "Ann Lee said: “I really mean this,”", relation: nil),
    Pair(
      first: "Ann Lee said: “She really does not.”", second: "Ann Lee said: “She really does not,”",
      relation: .sameUtterance),
    // A formula of two speakers.
    Pair(
      first: "Ann Lee said: “This suit has no merit and we will fight it,”",
      second: "Bo Hart said: “Their case has no merit, so we shall win it,”", relation: nil),
    // A stock phrase of nobody in particular.
    Pair(
      first: "officials said: the cause of the fire was under investigation",
      second: "officials said: the cause of the fire was under investigation", areMates: false, relation: nil),
  ]

  @Test(arguments: table) func `what belongs together`(_ pair: Pair) {
    let held = AssertionPair(
      Wording(sample: pair.first), Wording(sample: pair.second), score: pair.areMates ? pair.score : nil)
    #expect(held.relation == pair.relation)
  }

  @Test func `an excerpt scores as the sentence it is`() throws {
    let sentence =
      "Harwick council voted on Thursday to buy the Marlow orchard for $2.4 million and build forty flats on it."
    let first = try #require(Excerpt(sentence, of: courier))
    let second = try #require(Excerpt("The orchard was planted in 1911 by her grandfather.", of: gazette))
    let third = try #require(Excerpt("The orchard has stood above the ferry terminal since 1911.", of: courier))
    #expect(third.score(with: second) == second.score(with: third))
    #expect(third.score(with: second) > first.score(with: second))
    #expect(Excerpt("Nobody said this.", of: courier) == nil)
  }
}
