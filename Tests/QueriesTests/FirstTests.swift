import Graph
import GraphLiterals
import Queries
import ReportedSpeech
import Testing

@Suite struct FirstTests {
  @Test func `who said it, in the order of the decision`() throws {
    let said = try Story.shared().lines("first_said", "speaker", "reports", "text")
    #expect(
      said == [
        "Ann Lee | 3 | “the case has no merit at all”", "Jo Ray | 1 | “Nobody asked us about bridges”",
        "Jo Ray | 1 | “Our ferries sail again tomorrow”",
      ])
  }

  @Test func `who reported it, in the order of the decision`() throws {
    let story = try Story.shared()
    let claim = try #require(try story.answers.all(KnownClaim.self).first { $0.text.contains("merit") }?.claim)
    let reported = try story.answers.all(FirstReported.self, ["claim": .integer(claim)])
    #expect(reported.map(\.wording.outlet) == ["Harbor Courier", "Hill Post", "Bay Times"])
    #expect(reported.map(\.precedence) == [.first, .later, .later])
    #expect(reported.map(\.wording.speaker) == ["Ann Lee", "Jo Ray", "Ann Lee"])
    let first = try #require(reported.first?.wording)
    #expect(first.published == .day(Day(number: 20517)))
    #expect((first.start, first.end, first.url) == (0, 24, "http://courier.example/1"))
    let none = try story.answers.all(FirstReported.self, ["claim": 9999])
    #expect(none.isEmpty)
  }

  @Test func `claims that are asked together are answered as each by itself`() throws {
    let desk = try Story.shared().answers
    let all = try desk.all(KnownClaim.self)
    let some: Parameters = ["claims": .ids(all.map(\.claim).dropFirst())]
    let each = all.dropFirst().map(\.claim).sorted().map { ["claim": Table.Value.integer($0)] as Parameters }
    #expect(try desk.all(KnownClaim.self, some) == Array(all.dropFirst()))
    let said = try desk.all(FirstSaid.self, some)
    #expect(try !said.isEmpty && said == each.flatMap { try desk.all(FirstSaid.self, $0) })
    #expect(try desk.all(FirstReported.self, some) == each.flatMap { try desk.all(FirstReported.self, $0) })
    let links = try desk.all(Link.self, ["utterances": .ids(said.map(\.utterance))])
    #expect(
      try links == said.flatMap { try desk.all(Link.self, ["utterance": .integer($0.utterance)]) } && !links.isEmpty)
  }

  @Test func `rewordings come in time order, with both sides`() throws {
    let rewordings = try Story.shared().answers.all(Rewording.self)
    #expect(rewordings.map(\.earlier.outlet) == ["Harbor Courier", "Harbor Courier", "Hill Post"])
    #expect(rewordings.map(\.later.outlet) == ["Hill Post", "Bay Times", "Bay Times"])
    #expect(
      rewordings.map(\.drifts) == [
        "attribution_changed", "negation_flipped, intensity_changed-", nil,
      ])
    #expect(rewordings.map(\.severity) == [.meaning, .misquote, .harmless])
  }

  @Test func `a lineage names what each assertion is held against, and whom it cites`() throws {
    let story = try Story.shared()
    let lineage = try story.answers.all(LineageRow.self, ["claim": 1])
    #expect(lineage.map(\.laterThan) == [nil, lineage[0].wording.assertion, lineage[0].wording.assertion])
    #expect(lineage.map(\.cites) == [nil, nil, "Harbor Courier"])
  }

  @Test func `drift has its words on both sides`() throws {
    let drifts = try Story.shared().answers.all(Drifted.self, ["kind": "negation_flipped"])
    #expect(drifts.map(\.earlierWords) == ["no"])
    #expect(drifts.map(\.laterWords) == [nil])
    #expect(try Story.shared().answers.all(Drifted.self, ["kind": "verbatim"]).isEmpty)
  }
}
