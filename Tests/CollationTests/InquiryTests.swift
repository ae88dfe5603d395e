import Testing

@testable import Collation

@Suite struct InquiryTests {
  /// The candidates, the nearest first, where an index found all of them as good.
  private func ranked(_ text: String, _ candidates: [(words: String, around: String)]) -> [Int] {
    let nearness = Inquiry(text).nearness(candidates.map { .init(text: $0.words, around: [$0.around], found: 1) })
    return nearness.indices.sorted { nearness[$0].score > nearness[$1].score }
  }

  static let wordings: [(looked: String, first: String, then: [String])] = [
    (
      "we will rebiuld the harbour pier with no loan", "“We will rebuild the harbor pier without a loan,”",
      ["The orchard tax will ruin the cider makers", "The pier was closed on Monday"]
    ),
    ("#SaveTheMill now", "They came to save the mill", ["They came to see the play", "Milton is now a town"]),
    ("the floodings of wetlands", "the wetland has flooded again", ["the wharf has been sold again"]),
    ("dont rebuild it", "“Don’t rebuild it,”", ["“Rebuild it when you can, and as you can,”"]),
    (
      "Ines Hall warned of dioxin in forty wells", "dioxin had reached forty wells",
      ["Ines Hall had reached the office", "forty people had been warned of her"]
    ),
  ]

  @Test(arguments: wordings.indices) func `slips, other forms and other words do not hide what is looked for`(i: Int) {
    let (looked, first, then) = Self.wordings[i]
    #expect(ranked(looked, (then + [first]).map { ($0, "") }).first == then.count, "\(looked)")
  }

  @Test func `what stands around a statement lends it its words`() {
    let order = ranked(
      "Milton ferry strike talks",
      [("Talks broke down late on Tuesday", ""), ("Talks broke down late on Tuesday", "Milton ferry strike goes on")])
    #expect(order == [1, 0])
  }

  @Test func `own words come before lent ones`() {
    let order = ranked(
      "Milton ferry strike talks",
      [("Talks broke down", "Milton ferry strike goes on."), ("Milton ferry strike goes on.", "Talks broke down")])
    #expect(order == [1, 0])
  }

  @Test func `what an index found counts`() {
    let nearness = Inquiry("pier").nearness([.init(text: "the pier", found: 1), .init(text: "the pier", found: 9)])
    #expect(nearness[1].score > nearness[0].score)
    #expect(nearness.map(\.share) == [1, 1])
  }

  @Test func `a score is at most 1, and words of grammar have no share`() {
    let nearness = Inquiry("the pier was sold").nearness([
      .init(text: "the pier was sold", found: 9), .init(text: "it was the other", found: 3),
    ])
    #expect(nearness[0].score > 0.95 && nearness[0].score <= 1)
    #expect(nearness.map(\.share) == [1, 0])
    #expect(Inquiry("").nearness([]).isEmpty)
    #expect(Inquiry("").nearness([.init(text: "a pier", found: 0)]).map(\.score) == [0])
  }

  @Test(arguments: [
    ("The mayor’s office won’t re-open the pier", "mayor office re open pier"),
    ("#SaveTheMill says @annLee2", "SaveTheMill Save Mill says annLee2 ann Lee 2"),
    ("$1.5 million, or 45,000 a year", "1.5 million 45,000 year"),
    ("U.S. spending rose https://fen.example/a?b=1", "U.S spending rose"),
    ("It was the one", "It was the one"), ("", ""), ("“…”", ""),
  ])
  func `an index is asked for words that tell`(text: String, terms: String) {
    #expect(Inquiry(text).terms == terms)
  }
}
