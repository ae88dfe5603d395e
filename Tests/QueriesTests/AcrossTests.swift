import Decisions
import Graph
import GraphLiterals
import Queries
import Testing

/// Questions across claims, each against the same story.
@Suite struct AcrossTests {
  @Test func `who has it from whom, and who says the same`() throws {
    let told =
      try Story.shared().lines("copied_from", "outlet", "from")
      + Story.shared().lines("reported_alike", "other", "outlet")
    #expect(told.sorted() == ["Bay Times | Harbor Courier", "Hill Post | Bay Times", "Hill Post | Harbor Courier"])
  }

  @Test(
    arguments: [
      (["outlet": "Bay Times"], ["Bay Times | Harbor Courier | citation"]), (["outlet": "Hill Post"], []),
      (["origin": "Harbor Courier"], ["Bay Times | Harbor Courier | citation"]), (["origin": "Hill Post"], []),
    ] as [(Parameters, [String])])
  func `what stands behind who has it from whom`(parameters: Parameters, lines: [String]) throws {
    let told = try Story.shared()
      .lines("carried", "later_outlet", "earlier_outlet", "direction_basis", where: parameters)
    #expect(told == lines)
  }

  @Test func `kinds of change, and in how many pairs`() throws {
    let kinds = try Story.shared().lines("drift_kinds", "kind", "pairs", where: ["outlet": "Bay Times"])
    #expect(kinds == ["intensity_changed | 1", "negation_flipped | 1"])
    #expect(try Story.shared().lines("drift_kinds", "kind", where: ["to": "2026-03-05T00:00:00Z"]) == [])
  }

  @Test func `what an outlet changed`() throws {
    let story = try Story.shared()
    let changed = try story.lines("changed_by", "later_outlet", "drifts", where: ["outlet": "Bay Times"])
    #expect(changed == ["Bay Times | negation_flipped, intensity_changed-"])
  }

  @Test func `how fast it spread`() throws {
    #expect(
      try Story.shared().lines("spread", "report", "hours", "outlet", where: ["claim": 1])
        == ["1 | 0.0 | Harbor Courier", "2 | 24.0 | Hill Post", "3 | 24.0 | Bay Times"])
  }

  @Test func `what a speaker said`() throws {
    let story = try Story.shared()
    #expect(
      try story.lines("said_by", "article", "reports", where: ["speaker": "jo ray"])
        == ["post/1 | 1", "post/2 | 1", "fen/1 | 1"])
  }

  @Test func `quotes without a second witness are those of one outlet, or of an unknown one`() throws {
    #expect(try Story.shared().lines("unwitnessed", "article") == ["post/2", "fen/1"])
  }

  @Test func `what there is`() throws {
    let story = try Story.shared()
    #expect(
      try story.lines("outlets", "name", "articles", "statements", "firsts", "cited") == [
        "Hill Post | 2 | 2 | 0 | 0", "Harbor Courier | 1 | 2 | 1 | 1", "Bay Times | 1 | 1 | 0 | 0",
      ])
    let speakers = try story.lines("speakers", "name", "kind", "statements", "outlets")
    #expect(speakers == ["Jo Ray | person | 3 | 2", "Ann Lee | person | 2 | 2"])
    #expect(try story.lines("claims", "outlets", "statements").first == "3 | 3")
    let figures = try story.lines("stats", "figure", "count")
    #expect(figures.contains("articles | 5") && figures.contains("articles without a date | 1"))
    #expect(figures.contains("unattributed statements | 1") && figures.contains("claims told more than once | 1"))
  }

  @Test func `an undone run is still told of`() throws {
    let story = try Story()
    let run = try story.scratch.graph.ingest([Arrival("z", "⟨words⟩")]).run
    try story.scratch.graph.takeBack(run)
    #expect(
      try story.lines("runs", "command", "articles", "undone_at")
        == ["ingest | 5 | -", "ingest | 0 | 2026-03-05T12:00:00Z", "undo 2 | 0 | -"])
  }
}
