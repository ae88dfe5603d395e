import ReportedSpeech
import Testing

@testable import Collation

/// One test a row of the table of what belongs together.
@Suite struct ClaimsTests {
  /// Claims and, in them, utterances, as outlets.
  private func check(_ reports: [Report], _ expected: [[[String]]]) {
    let neighbourhood = Neighbourhood(reports)
    let found = neighbourhood.claims().map { claim in
      claim.utterances.map { $0.assertions.map { reports[$0].outlet }.sorted() }
    }
    #expect(found.map(Set.init) == expected.map(Set.init), "\(neighbourhood.matches)")
  }

  @Test func `near-identical words, nothing says otherwise: one utterance`() {
    check(
      [
        Report(
          outlet: "A", words: "Ann Lee said: “We will rebuild the harbor pier without a loan,”", published: "2026-03-05"
        ),
        Report(
          outlet: "B", words: "Lee said: “We will rebuild the harbor pier without a loan.”", published: "2026-03-06"),
      ], [[["A", "B"]]])
  }

  @Test func `aligned, figures differ inside the marks: one utterance, and the drift names it`() {
    let reports = [
      Report(
        outlet: "A", words: "Ann Lee said: “We will spend 5 million dollars to rebuild the harbor pier,”",
        published: "2026-03-05"),
      Report(
        outlet: "B", words: "Ann Lee said: “We will spend 15 million dollars to rebuild the harbor pier,”",
        published: "2026-03-06"),
    ]
    check(reports, [[["A", "B"]]])
    let claim = Neighbourhood(reports).claims()[0]
    #expect(claim.derivations.flatMap(\.drifts).contains { $0.kind == "number_changed" && $0.severity == .misquote })
  }

  @Test func `five of one speaker's words in a row, inside marks on both sides: one utterance`() {
    check(
      [
        Report(
          outlet: "A",
          words: "Ann Lee said: “I was told to write down a lie about the harbor pier, and when I refused they left,”",
          published: "2026-03-05"),
        Report(
          outlet: "B", words: "Ann Lee said: she “was told to write down a lie”",
          published: "2026-03-06"),
      ], [[["A", "B"]]])
  }

  @Test func `near-identical, another occasion, same speaker: one claim, two utterances`() {
    check(
      [
        Report(
          outlet: "A", words: "Ann Lee said: “We will rebuild the harbor pier without a loan,”",
          published: "2026-03-05", said: "2026-03-04"),
        Report(
          outlet: "B", words: "Ann Lee said: “We will rebuild the harbor pier without a loan,”",
          published: "2026-03-09", said: "2026-03-08"),
      ], [[["A"], ["B"]]])
  }

  @Test func `near-identical, other speaker, none shared: one claim, two utterances`() {
    check(
      [
        Report(
          outlet: "A", words: "Ann Lee said: “We will rebuild the harbor pier without a loan,”", published: "2026-03-05"
        ),
        Report(
          outlet: "B", words: "Bo Hart said: “We will rebuild the harbor pier without a loan,”", published: "2026-03-06"
        ),
      ], [[["A"], ["B"]]])
  }

  @Test func `a commonplace joins no two speakers`() {
    check(
      [
        Report(outlet: "A", words: "Ann Lee said: “We are very happy,”", published: "2026-03-05"),
        Report(outlet: "B", words: "Bo Hart said: “We are very happy,”", published: "2026-03-06"),
      ], [[["A"]], [["B"]]])
  }

  @Test func `alike, but a later, larger count: two claims`() {
    check(
      [
        Report(
          outlet: "A", words: "Police said: the ferry fire killed 3 passengers and injured several crew members",
          published: "2026-03-05", said: "2026-03-05"),
        Report(
          outlet: "B", words: "Police said: the ferry fire killed 9 passengers and injured several crew members",
          published: "2026-03-07", said: "2026-03-07"),
      ], [[["A"]], [["B"]]])
  }

  @Test(arguments: [
    (
      "A fire at a cannery in Milton killed three workers on Tuesday",
      "A fire at a cannery in Harwick killed five workers on Friday"
    ),
    ("The storm flooded the old cannery in Milton", "The storm flooded the old cannery in Harwick"),
  ]) func `look-alike events are two claims`(_ a: String, _ b: String) {
    check(
      [Report(outlet: "A", words: a, published: "2026-03-05"), Report(outlet: "B", words: b, published: "2026-03-05")],
      [[["A"]], [["B"]]])
  }

  @Test func `a lost negation is one utterance, and the drift names it`() {
    let reports = [
      Report(
        outlet: "A", words: "Ann Lee said: the harbor pier was not inspected before the summer regatta",
        published: "2026-03-05"),
      Report(
        outlet: "B", words: "Ann Lee said: the harbor pier was inspected before the summer regatta",
        published: "2026-03-05"),
    ]
    check(reports, [[["A", "B"]]])
    #expect(Neighbourhood(reports).claims()[0].derivations.flatMap(\.drifts).contains { $0.kind == "negation_flipped" })
  }

  @Test func `the earlier saying is first, whoever reports it first`() {
    let utterances = Neighbourhood([
      Report(
        outlet: "A", words: "Ann Lee said: “We will rebuild the harbor pier without a loan,”", published: "2026-03-09",
        said: "2026-03-04"),
      Report(
        outlet: "B", words: "Ann Lee said: “We will rebuild the harbor pier without a loan,”", published: "2026-03-09",
        said: "2026-03-08"),
    ]).claims()[0].utterances
    #expect(utterances.map(\.precedence) == [.first, .later])
    #expect(utterances[0].because.contains("2026-03-04"))
  }

  @Test func `a refusal to comment links nothing`() {
    check(
      [
        Report(
          outlet: "A", words: "Harbor Trust said: did not respond to a request for comment", published: "2026-03-05"),
        Report(
          outlet: "B", words: "Milton Bank said: did not respond to a request for comment", published: "2026-03-05"),
      ], [[["A"]], [["B"]]])
  }

  @Test func `a short quote that stands in two stories joins one of them`() {
    let long = "Ann Lee said: “We will rebuild the harbor pier before the regatta season, and nobody will stop us,”"
    let other =
      "Bo Hart said: “The orchard tax will ruin cider makers across the valley, and nobody will stop us from saying so,”"
    let claims = Neighbourhood([
      Report(outlet: "A", words: long, published: "2026-03-05"),
      Report(outlet: "B", words: other, published: "2026-03-05"),
      Report(outlet: "C", words: "“nobody will stop us”", published: "2026-03-06"),
    ]).claims()
    #expect(claims.count == 2 || claims.count == 3)
    #expect(!claims.contains { $0.origins.count == 3 })
  }

  @Test func `a thousand stories that share short quotes stay a thousand claims`() {
    var assertions: [ReportedAssertion] = []
    for n in 0..<1000 {
      let topic = (0..<12).map { "topic\(n)word\($0)" }.joined(separator: " ")
      let long = "“The \(topic) must end, and nobody will ever stop us,”"
      for (k, words) in [long, "“The \(topic) must end,”", "“nobody will ever stop us”"].enumerated() {
        assertions.append(
          Report(outlet: "O\(n)-\(k)", words: words, published: "2026-03-05").reported(at: n * 3 + k))
      }
    }
    // Every short quote is like its own long one and, by way of a bridge, like the next.
    let wordings = assertions.map(Wording.init(of:))
    var matches: [Match] = []
    for n in 0..<1000 {
      for (i, j) in [
        (n * 3, n * 3 + 1), (n * 3, n * 3 + 2), (n * 3 + 2, (n * 3 + 3) % 3000), (n * 3 + 2, (n * 3 + 5) % 3000),
      ] {
        if let match = wordings[i].match(with: wordings[j]) { matches.append(match.between(i, j)) }
      }
    }
    let claims = Neighbourhood(assertions: assertions, matches: matches).claims()
    let longs = claims.map { $0.origins.filter { $0.assertion % 3 == 0 }.count }
    #expect(longs.allSatisfy { $0 <= 1 })
    #expect(longs.reduce(0, +) == 1000)
  }

  @Test func `every assertion is in exactly one claim and one utterance`() {
    let claims = Neighbourhood(Self.story).claims()
    let positions = claims.flatMap { $0.utterances.flatMap(\.assertions) }
    #expect(positions.sorted() == Array(Self.story.indices))
    #expect(claims.flatMap { $0.origins.map(\.assertion) }.sorted() == positions.sorted())
  }

  @Test(arguments: 0..<20) func `no order of assertions and matches decides anything`(_ seed: Int) {
    var chance = Chance(seed: UInt64(seed))
    let neighbourhood = Neighbourhood(Self.story)
    var order = Array(Self.story.indices)
    for i in order.indices.reversed() { order.swapAt(i, chance.next(i + 1)) }
    let claims = neighbourhood.turned(order).claims().map { $0.moved { order[$0] } }
    #expect(Set(claims) == Set(neighbourhood.claims()))
  }

  static let story: [Report] = [
    Report(
      outlet: "A", words: "Ann Lee said: “We will rebuild the harbor pier without a loan, and soon,”",
      published: "2026-03-05"),
    Report(
      outlet: "B", words: "Ann Lee said: “We will rebuild the harbor pier without a loan,”", published: "2026-03-05"),
    Report(
      outlet: "C", words: "Ann Lee said: they would rebuild the harbor pier without a loan", published: "2026-03-05"),
    Report(
      outlet: "D", words: "Bo Hart said: “We will rebuild the harbor pier without a loan, and soon,”",
      published: "2026-03-06"),
    Report(outlet: "E", words: "The harbor pier was closed by the storm on Monday, the county said", published: nil),
    Report(
      outlet: "F", words: "Ann Lee said: “We will rebuild the harbour pier with a loan, and soon,”", published: nil,
      retrieved: "2026-03-09"),
  ]
}
