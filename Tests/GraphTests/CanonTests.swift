import Decisions
import GraphLiterals
import ReportedSpeech
import Testing

@testable import Graph

@Suite struct CanonTests {
  static let arrivals = [UndoingTests.courier, UndoingTests.times, UndoingTests.bridge, UndoingTests.post]

  @Test func `the graph is the same in whatever order and runs articles come`() throws {
    let expected = try ScratchGraph.lines(Self.arrivals)
    var order = Self.arrivals
    for round in 1...8 {
      order.swapAt(round % 4, (round * round + 1) % 4)
      let scratch = try ScratchGraph()
      for arrival in order { try scratch.graph.ingest([arrival]) }
      #expect(try scratch.graph.lines() == expected)
    }
  }

  @Test func `deciding everything afresh decides the same`() throws {
    let scratch = try ScratchGraph()
    for arrival in Self.arrivals { try scratch.graph.ingest([arrival]) }
    let before = try scratch.graph.lines()
    try scratch.graph.rebuild()
    #expect(try scratch.graph.lines() == before)
    #expect(try scratch.graph.faults().isEmpty)
  }

  @Test func `another decision is another graph`() throws {
    let scratch = try ScratchGraph(Self.arrivals)
    let before = try scratch.graph.lines()
    let run = try scratch.graph.begin(version: "test", command: "test", at: Graph.noon)
    try scratch.graph.write { try $0.dropDecisions() }
    #expect(try scratch.graph.lines() != before)
    #expect(try scratch.graph.faults().contains(.undecided(assertion: 1)))
    try scratch.graph.rebuild()
    try scratch.graph.write { transaction in
      let match = Match(
        first: 0, second: 1, relation: .sameClaim, status: .suggested, score: 0.5, similarity: 0.5)
      let rows = try transaction.assertions(of: transaction.articles())
      try transaction.keep(match, between: rows[0], and: rows[3], in: run)
    }
    #expect(try scratch.graph.lines() != before)
  }

  @Test func `a copy of a graph is the same graph`() throws {
    let scratch = try ScratchGraph(Self.arrivals)
    try scratch.graph.copy(to: scratch.path + ".copy")
    let copy = try Graph(at: scratch.path + ".copy", opening: .existing)
    #expect(try copy.lines() == scratch.graph.lines())
    #expect(throws: GraphError.self) { try scratch.graph.copy(to: scratch.path + ".copy") }
    try copy.close()
  }
}
