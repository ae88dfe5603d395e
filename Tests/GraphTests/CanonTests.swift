import Graph
import GraphLiterals
import ReportedSpeech
import Testing

@Suite struct CanonTests {
  static let readings = [UndoingTests.courier, UndoingTests.times, UndoingTests.bridge, UndoingTests.post]

  @Test func `the graph is the same in whatever order and runs articles come`() throws {
    let expected = try ScratchGraph.lines(Self.readings)
    var order = Self.readings
    for round in 1...8 {
      order.swapAt(round % 4, (round * round + 1) % 4)
      let scratch = try ScratchGraph()
      for reading in order { try scratch.graph.ingest([reading]) }
      #expect(try scratch.graph.lines() == expected)
    }
  }

  @Test func `deciding everything afresh decides the same`() throws {
    let scratch = try ScratchGraph()
    for reading in Self.readings { try scratch.graph.ingest([reading]) }
    let before = try scratch.graph.lines()
    try scratch.graph.redecide()
    #expect(try scratch.graph.lines() == before)
    #expect(try scratch.graph.faults().isEmpty)
  }

  @Test func `another decision is another graph`() throws {
    let scratch = try ScratchGraph(Self.readings)
    let before = try scratch.graph.lines()
    let run = try scratch.graph.begin(version: "test", command: "test", at: Graph.noon)
    try scratch.graph.write { try $0.dropDecisions(in: run) }
    #expect(try scratch.graph.lines() != before)
    #expect(try scratch.graph.faults().contains(.undecided(statement: 1)))
    try scratch.graph.redecide()
    try scratch.graph.write { transaction in
      try transaction.keep(
        [Likeness(first: 1, second: 2, relation: .sameClaim, similarity: 0.5, status: .suggested)], in: run)
    }
    #expect(try scratch.graph.lines() != before)
  }

  @Test func `a copy of a graph is the same graph`() throws {
    let scratch = try ScratchGraph(Self.readings)
    try scratch.graph.copy(to: scratch.path + ".copy")
    let copy = try Graph(at: scratch.path + ".copy", opening: .existing)
    #expect(try copy.lines() == scratch.graph.lines())
    #expect(throws: GraphError.self) { try scratch.graph.copy(to: scratch.path + ".copy") }
    try copy.close()
  }
}
