import Graph
import Queries
import ReportedSpeech
import Testing

/// What the questions make of likeness, descent and assertions.
@Suite struct SuitTests {
  private let suit: Suit
  init() throws { suit = try Suit.shared() }

  @Test func `an assertion is as quoted as its own words, and as old as its part of the article`() throws {
    let reported = try suit.answers.all(FirstReported.self)
    let first = try #require(reported.first?.wording)
    #expect((first.text, first.mode, first.start, first.end) == ("“The case may have\n no merit. ”", .direct, 0, 31))
    #expect(reported.last?.wording.published?.from == Instant(text: "2026-03-08T10:00:00Z"))
    #expect(reported.map(\.wording.mode).filter { $0 == .mixed }.count == 1)
  }

  @Test func `only what has a basis is from anywhere`() throws {
    let lineage = try suit.answers.all(LineageRow.self, ["claim": 1])
    #expect(lineage.map(\.laterThan) == [nil, 1, 4])
    #expect(lineage.map(\.from) == [nil, 1, nil])
    #expect(lineage.map(\.relation) == [nil, .quotation, nil])
    #expect(lineage.map(\.cites) == [nil, "Harbor Courier", nil])
    let chain = try suit.answers.all(Link.self, ["claim": 1])
    #expect(chain.map(\.earlierOutlet) == [nil, "Harbor Courier", nil])
    #expect(
      try suit.lines("copied_from", "outlet", "from", "statements") == ["Bay Times | Harbor Courier | 2"])
    #expect(
      try suit.lines("reported_alike", "outlet", "other", "claims", "pairs")
        == ["Harbor Courier | The Hill Post | 3 | 4", "Bay Times | The Hill Post | 1 | 1"])
  }

  @Test func `a pair has one row, meaning before wording, the worst of it in front`() throws {
    let drifted = try suit.answers.all(Drifted.self)
    #expect(drifted.map(\.kind) == ["modality_changed", "number_changed"])
    #expect(drifted.map(\.pair.severity) == [.misquote, .meaning])
    #expect(drifted.map(\.earlierWords) == ["may have", "40"])
    let all = try suit.answers.all(Drifted.self, ["all": 1])
    #expect(all.map(\.earlierWords).contains("👩‍👩‍👧"), "in an outlet's own voice, from whom is not known")
    let worst = try #require(drifted.first)
    #expect(worst.pair.changes.map(\.kind) == ["modality_changed", "orthographic"])
    let drift = try #require(worst.pair.changes.first.map(worst.pair.drift))
    #expect(drift.earlier?.text == "may have" && drift.later == Passage(start: 10, end: 13, text: "has"))
    #expect((drift.kind, drift.sign, drift.severity) == ("modality_changed", .more, .misquote))
  }

  @Test func `cutting, the harmless and another occasion are no drift unless they are asked for`() throws {
    func kinds(_ parameters: Parameters) throws -> [String] {
      try suit.lines("drift", "kind", "later_outlet", where: parameters)
    }
    #expect(try kinds(["all": 1]).count == 6)
    #expect(!(try kinds(["all": 1]).contains { $0.hasPrefix("substitution") }), "of another utterance")
    #expect(try kinds(["kind": "truncation"]) == ["truncation | Bay Times", "truncation | The Hill Post"])
    #expect(
      try kinds(["outlet": "hill post"]) == ["modality_changed | The Hill Post"],
      "its parent says the same as it does, the first wording another thing")
  }

  @Test func `a name does wherever an id does`() throws {
    for id in ["drift", "changed_by", "copied_from", "reported_alike", "unwitnessed", "articles", "outlets"] {
      let asked = try suit.answers.ask(id, ["outlet": 2])
      #expect(try suit.answers.ask(id, ["outlet": "bay times"]) == asked, "\(id)")
      #expect(try suit.answers.ask(id, ["outlet": "The Courier"]) == suit.answers.ask(id, ["outlet": 1]), "\(id)")
      #expect(try suit.answers.ask(id, ["outlet": "HILL POST"]) == suit.answers.ask(id, ["outlet": 3]), "\(id)")
    }
    for id in ["drift", "said_by", "unwitnessed", "merges", "speakers"] {
      #expect(
        try suit.answers.ask(id, ["speaker": "mayor ann lee"]) == suit.answers.ask(id, ["speaker": 1]), "\(id)")
    }
    let name = try #require(try suit.answers.all(AssertionDetail.self, ["assertion": 4]).first?.name)
    for id in ["first_said", "first_reported", "rewordings", "lineage", "chain", "spread", "claims", "assertions"] {
      #expect(try suit.answers.ask(id, ["claim": .text(name)]) == suit.answers.ask(id, ["claim": 1]), "\(id)")
    }
    #expect(try suit.lines("statements", "statement", where: ["statement": .text(String(name.dropLast(2)))]) == ["3"])
    #expect(try suit.lines("assertions", "assertion", where: ["article": "times/1"]) == ["4", "5"])
  }

  @Test func `claims that somebody is credited with come first, and each counts its witnesses once`() throws {
    #expect(
      try suit.lines("claims", "claim", "credited", "quoted", "outlets", "articles", "statements") == [
        "2 | 3 | 3 | 3 | 3 | 4", "1 | 3 | 3 | 3 | 3 | 3", "4 | 1 | 1 | 1 | 1 | 2", "5 | 1 | 1 | 1 | 1 | 1",
        "3 | 0 | 0 | 2 | 2 | 2",
      ])
    #expect(try suit.lines("unwitnessed", "claim") == ["4", "5"], "an article of no known outlet is one witness")
  }

  @Test func `two people who are credited with one utterance are a conflict, two names of one are none`() throws {
    #expect(try suit.lines("conflicts", "claim", "speaker", "reports") == ["1 | Ann Lee | 2", "1 | Jo Ray | 1"])
    let other = try Suit()
    try other.run("UPDATE statement SET mention_text = 'he', mention_start = 0, mention_end = 2 WHERE speaker_id = 2")
    #expect(try other.lines("conflicts", "claim").isEmpty, "whom a pronoun means may be misread")
  }
}
