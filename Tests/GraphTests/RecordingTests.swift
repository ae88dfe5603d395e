import Graph
import GraphLiterals
import ReportedSpeech
import Testing

@Suite struct RecordingTests {
  static let courier = Reading(
    "a", "Harbor Courier", on: "2026-03-05", title: "Suit filed",
    "⟨Ann Lee:“The case has no merit,”⟩ she said. ⟨The sky is blue.⟩")

  @Test func `what was recorded comes back as it was read`() throws {
    let scratch = try ScratchGraph()
    let recording = try #require(try scratch.graph.ingest([Self.courier]).recordings.first)
    #expect(recording.outcome == .added)
    #expect(recording.new.map(\.statement) == Self.courier.statements)
    #expect(try scratch.graph.read { try $0.article(recording.article) } == Self.courier.article)
    let witness = try #require(recording.new.first?.article)
    #expect(witness.key == "a")
    #expect(witness.outlet == Outlet(name: "Harbor Courier"))
    #expect(witness.published == Interval.day(Day(number: 20517)))
  }

  @Test func `like wordings find each other and become one claim`() throws {
    let scratch = try ScratchGraph([
      Self.courier, Reading("b", "Bay Times", on: "2026-03-06", "⟨Ann Lee:“the case has little merit”⟩ he wrote."),
    ])
    let claims = try scratch.graph.read { try $0.standingClaims(of: [1, 3]) }
    #expect(claims.count == 1)
    #expect(claims[0].claim.utterances.map(\.statements) == [[1, 3]])
    #expect(claims[0].claim.origins.map(\.statement) == [1, 3])
    #expect(claims[0].claim.derivations.map(\.later) == [3])
  }
}
