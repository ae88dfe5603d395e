import ReportedSpeech
import Testing

@testable import Collation

/// Small stories, each with who reported it first.
@Suite struct OriginTests {
  static let words = "Ann Lee said: “We will rebuild the harbor pier without a loan,”"

  /// Outlets with their precedence, in the order of the answer.
  private func check(_ reports: [Report], _ expected: [(String, Precedence)], because: String? = nil) {
    let claims = Neighbourhood(reports).claims()
    #expect(claims.count == 1)
    let found = claims.flatMap(\.origins).map { "\(reports[$0.assertion].outlet) \($0.precedence.rawValue)" }
    let sentences = claims.flatMap(\.origins).map(\.because)
    #expect(found == expected.map { "\($0) \($1.rawValue)" }, "\(sentences)")
    if let because { #expect(sentences.contains { $0.contains(because) }, "\(sentences)") }
  }

  @Test func `alone and dated: first`() {
    check(
      [Report(outlet: "Courier", words: Self.words, published: "2026-03-05")], [("Courier", .first)],
      because: "2026-03-05")
  }

  @Test func `the earlier minute wins`() {
    check(
      [
        Report(outlet: "Post", words: Self.words, published: "2026-03-05T09:10:00Z"),
        Report(outlet: "Courier", words: Self.words, published: "2026-03-05T08:30:00Z"),
      ], [("Courier", .first), ("Post", .later)], because: "2026-03-05 08:30 UTC")
  }

  @Test func `a day and a minute of that day tie`() {
    check(
      [
        Report(outlet: "Post", words: Self.words, published: "2026-03-05T09:10:00Z"),
        Report(outlet: "Courier", words: Self.words, published: "2026-03-05"),
      ], [("Courier", .tied), ("Post", .tied)])
  }

  @Test func `an undated fuller wording is shown beside, never the winner`() {
    check(
      [
        Report(
          outlet: "Post",
          words:
            "Ann Lee said: “We will rebuild the harbor pier without a loan, and we will do it before the summer regatta,”"
        ),
        Report(outlet: "Courier", words: Self.words, published: "2026-03-05"),
      ], [("Courier", .first), ("Post", .undated)])
  }

  @Test func `a page fetched before every dated rival appeared is first`() {
    check(
      [
        Report(outlet: "Post", words: Self.words, retrieved: "2026-03-04T10:00:00Z"),
        Report(outlet: "Courier", words: Self.words, published: "2026-03-05"),
      ], [("Post", .first), ("Courier", .later)], because: "fetched")
  }

  @Test func `a page fetched afterwards stays undated`() {
    check(
      [
        Report(outlet: "Post", words: Self.words, retrieved: "2026-03-05T10:00:00Z"),
        Report(outlet: "Courier", words: Self.words, published: "2026-03-05"),
      ], [("Courier", .first), ("Post", .undated)])
  }

  @Test func `what cites an outlet whose report is not here is undetermined, and says whose it is`() {
    check(
      [
        Report(
          outlet: "Post", words: Self.words, published: "2026-03-05",
          cites: [(.outlet, "Gazette", "first reported by the Gazette")]),
        Report(outlet: "Courier", words: Self.words, published: "2026-03-07"),
      ], [("Post", .undetermined), ("Courier", .later)], because: "Gazette")
  }

  @Test func `what cites an outlet that is here is later, whatever the clocks say`() {
    check(
      [
        Report(
          outlet: "Post", words: Self.words, published: "2026-03-05T08:00:00Z",
          cites: [(.interview, "Harbor Courier", "told the Harbor Courier")]),
        Report(outlet: "Harbor Courier", words: Self.words, published: "2026-03-05T09:00:00Z"),
      ], [("Harbor Courier", .first), ("Post", .later)], because: "told the Harbor Courier")
  }

  @Test func `two that cite each other are left to their times`() {
    check(
      [
        Report(
          outlet: "Post", words: Self.words, published: "2026-03-05",
          cites: [(.outlet, "Courier", "the Courier reported")]),
        Report(
          outlet: "Courier", words: Self.words, published: "2026-03-06", cites: [(.outlet, "Post", "the Post reported")]
        ),
      ], [("Post", .first), ("Courier", .later)])
  }

  @Test func `a wire copy stamped earlier than the agency's own is later`() {
    check(
      [
        Report(
          outlet: "Post", words: Self.words, published: "2026-03-05T08:00:00Z", credit: "Coast Wire", group: "wire",
          owner: "Coast Wire"),
        Report(
          outlet: "Coast Wire", words: Self.words, published: "2026-03-05T09:00:00Z", group: "wire", owner: "Coast Wire"
        ),
        Report(outlet: "Courier", words: Self.words, published: "2026-03-05T08:30:00Z"),
      ], [("Coast Wire", .first), ("Post", .later), ("Courier", .later)])
  }

  @Test func `clients alone are undetermined: the credit names the owner`() {
    check(
      [Report(outlet: "Post", words: Self.words, published: "2026-03-05", credit: "Coast Wire")],
      [("Post", .undetermined)], because: "Coast Wire")
  }

  @Test func `words that an earlier version had keep its date`() {
    check(
      [
        Report(outlet: "Post", words: Self.words, published: "2026-03-05T08:00:00Z", key: "p"),
        Report(
          outlet: "Post", words: Self.words, published: "2026-03-05T08:00:00Z", modified: "2026-03-06T08:00:00Z",
          key: "p",
          revises: "earlier"),
        Report(outlet: "Courier", words: Self.words, published: "2026-03-05T12:00:00Z"),
      ], [("Post", .first), ("Post", .first), ("Courier", .later)])
  }

  @Test func `another figure is as old as the revision that brought it`() {
    let words = "Ann Lee said that 12 boats were lost at the harbor pier"
    check(
      [
        Report(outlet: "Post", words: words, published: "2026-03-05T08:00:00Z", key: "p"),
        Report(
          outlet: "Post", words: words.replacing("12", with: "14"), published: "2026-03-05T08:00:00Z",
          modified: "2026-03-05T10:00:00Z", key: "p", revises: "earlier"),
      ], [("Post", .first), ("Post", .first)], because: "added it in a revision, 2026-03-05 10:00 UTC")
  }

  @Test func `what only may say the same is neither first nor makes another later`() {
    let reports = [
      Report(outlet: "Radio", words: "The pier inquiry sat at the town hall", published: "2026-03-04"),
      Report(outlet: "Post", words: Self.words, published: "2026-03-05"),
      Report(outlet: "Courier", words: Self.words, published: "2026-03-06"),
    ].enumerated().map { $1.reported(at: $0) }
    let match = { (i: Int, j: Int, status: Match.Status) in
      Match(first: i, second: j, relation: .sameUtterance, status: status, score: 2, similarity: 0.9)
    }
    let claims = Neighbourhood(
      assertions: reports, matches: [match(0, 1, .suggested), match(0, 2, .suggested), match(1, 2, .confirmed)]
    ).claims()
    let told = claims.flatMap(\.origins).map { "\(reports[$0.assertion].article.outlet?.name ?? "") \($0.precedence)" }
    #expect(told == ["Post first", "Radio tied", "Courier later"])
  }

  @Test func `text added in a revision is as old as the revision`() {
    check(
      [
        Report(
          outlet: "Post", words: Self.words, published: "2026-03-05T08:00:00Z", modified: "2026-03-06T08:00:00Z",
          key: "p",
          revises: "elsewhere"),
        Report(outlet: "Courier", words: Self.words, published: "2026-03-05T12:00:00Z"),
      ], [("Courier", .first), ("Post", .later)])
  }

  @Test func `a fragment that was out first is not where the whole comes from`() {
    let reports = [
      Report(outlet: "Post", words: "Ann Lee said: “rebuild the harbor pier without a loan”", published: "2026-03-05"),
      Report(
        outlet: "Courier",
        words: "Ann Lee said: “We will rebuild the harbor pier without a loan, and before the regatta,”",
        published: "2026-03-06"),
    ]
    let claim = Neighbourhood(reports).claims()[0]
    #expect(claim.derivations.map(\.basis) == [nil])
    #expect(claim.derivations.flatMap(\.drifts).contains { $0.kind == "truncation" && $0.sign == .more })
  }

  @Test func `nobody said what nobody is credited with`() {
    let claim = Neighbourhood([
      Report(outlet: "Post", words: "The storm closed the harbor pier", published: "2026-03-05")
    ]).claims()[0]
    #expect(claim.utterances.map(\.spokenIn) == [nil])
  }
}
