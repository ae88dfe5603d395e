import Decisions
import Graph
import GraphLiterals
import ReportedSpeech
import Testing

@Suite struct UndoingTests {
  static let courier = Arrival(
    "a", "Harbor Courier", on: "2026-03-05", title: "Suit filed", "⟨Ann Lee:“The case has no merit,”⟩ she said.")
  static let times = Arrival("b", "The Bay Times", on: "2026-03-06", "⟨Ann Lee:“the case has little merit”⟩ he wrote.")
  static let bridge = Arrival(
    "c", "bay times", on: "2026-03-04", credit: "Coast Agency", cites: "Harbor Courier",
    "⟨Ann M. Lee:“the case has neither head nor merit”⟩, so they say. ⟨Jo Ray:“neither head nor tail”⟩.")
  static let post = Arrival("d", "Hill Post", on: "2026-03-07", "⟨Jo Ray:“it has neither head nor tail”⟩, says she.")

  static var updated: Arrival {
    var arrival = courier
    arrival.article.outlet = Outlet(name: "Courier of the Harbor")
    arrival.article.title = "Suit dropped"
    return arrival
  }

  static let revised = Arrival(
    "a", "Harbor Courier", on: "2026-03-08", "⟨Ann Lee:“The case had some merit,”⟩ she said.")

  /// What stands before, and what a run brings that is then undone.
  static let cases: [(before: [Arrival], run: [Arrival])] = [
    ([], [courier]),
    ([courier], [times]),
    ([courier, times], [post]),
    ([courier, times, post], [bridge]),
    ([courier, times], [updated]),
    ([courier, times], [revised]),
    ([revised], [courier]),
    ([courier], [courier]),
    ([times, bridge, post], [courier, updated, revised]),
  ]

  @Test(arguments: cases.indices) func `undoing a run leaves the graph as it was before`(index: Int) throws {
    let (before, added) = Self.cases[index]
    let scratch = try ScratchGraph()
    for arrival in before { try scratch.graph.ingest([arrival]) }
    let standing = try scratch.graph.lines()
    let run = try scratch.graph.ingest(added).run
    try scratch.graph.takeBack(run)
    #expect(try scratch.graph.lines() == standing)
    #expect(try scratch.graph.faults().isEmpty)
  }

  @Test func `undoing an earlier run leaves what later ones would have made alone`() throws {
    let arrivals = [Self.courier, Self.times, Self.bridge, Self.post]
    for gone in arrivals.indices {
      let scratch = try ScratchGraph()
      let runs = try arrivals.map { try scratch.graph.ingest([$0]).run }
      try scratch.graph.takeBack(runs[gone])
      var left = arrivals
      left.remove(at: gone)
      #expect(try scratch.graph.lines() == ScratchGraph.lines(left))
    }
  }

  @Test func `an article that a later run read again stays as that one had it`() throws {
    let scratch = try ScratchGraph()
    let first = try scratch.graph.ingest([Self.courier]).run
    try scratch.graph.ingest([Self.updated])
    #expect(try scratch.graph.takeBack(first).articles == 0)
    #expect(try scratch.graph.lines() == ScratchGraph.lines([Self.updated]))
  }

  @Test func `what was undone is counted, and its run keeps its row`() throws {
    let scratch = try ScratchGraph([Self.courier])
    let run = try scratch.graph.ingest([Self.times, Self.post]).run
    let undone = try scratch.graph.takeBack(run)
    #expect((undone.articles, undone.statements, undone.corrections) == (2, 2, 0))
    #expect(try scratch.graph.read { try $0.runs() }.count == 3)
    #expect(throws: GraphError.alreadyUndone(run.id)) { try scratch.graph.takeBack(run) }
  }

  @Test func `a run that never was cannot be undone`() throws {
    let scratch = try ScratchGraph([Self.courier])
    let run = try scratch.graph.begin(version: "test", command: "undo 9", at: Graph.noon)
    #expect(throws: GraphError.noSuchRun(9)) {
      try scratch.graph.write { _ = try $0.undo(9, at: Graph.noon, in: run) }
    }
  }

  @Test func `a correction goes with its run`() throws {
    let scratch = try ScratchGraph([Self.courier])
    let run = try scratch.graph.begin(version: "test", command: "correct", at: Graph.noon)
    let correction = try scratch.graph.write { try $0.correct(#"{"rename":"a"}"#, in: run, at: Graph.noon) }
    #expect(try scratch.graph.read { try $0.corrections() } == [correction])
    #expect(try scratch.graph.takeBack(run).corrections == 1)
    #expect(try scratch.graph.read { try $0.corrections() }.isEmpty)
  }
}
