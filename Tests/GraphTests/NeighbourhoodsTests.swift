import Graph
import GraphLiterals
import ReportedSpeech
import Testing

@Suite struct NeighbourhoodsTests {
  /// Statements 1 to 6, and likenesses between them.
  private func scratch(_ pairs: [(Int64, Int64)]) throws -> ScratchGraph {
    let scratch = try ScratchGraph()
    let run = try scratch.graph.begin(version: "test", command: "test", at: Graph.noon)
    try scratch.graph.write { transaction in
      _ = try transaction.record(Reading("a", "⟨a⟩ ⟨b⟩ ⟨c⟩ ⟨d⟩ ⟨e⟩ ⟨f⟩"), in: run)
      try transaction.keep(
        pairs.map {
          Likeness(first: $0.0, second: $0.1, relation: .sameClaim, similarity: 0.5, status: .suggested)
        }, in: run)
    }
    return scratch
  }

  @Test(
    arguments: [
      ([1], [[1, 2, 3]]), ([3], [[1, 2, 3]]), ([6, 2], [[1, 2, 3], [6]]), ([4, 5], [[4, 5]]), ([], []), ([99], []),
    ] as [([Int64], [[Int64]])])
  func `a neighbourhood is all that likenesses reach, both ways`(asked: [Int64], expected: [[Int64]]) throws {
    let scratch = try scratch([(2, 1), (2, 3), (5, 4)])
    let found = try scratch.graph.read { try $0.neighbourhoods(of: asked) }
    #expect(found.map { $0.statements.map(\.id) } == expected)
  }

  @Test func `a likeness comes back as it was kept, once, the smaller id first`() throws {
    let scratch = try scratch([(2, 1), (1, 2), (3, 2)])
    let found = try scratch.graph.read { try $0.neighbourhoods(of: [3]) }
    #expect(found.map { $0.likenesses.map { [$0.first, $0.second] } } == [[[1, 2], [2, 3]]])
    #expect(found[0].likenesses[0].relation == .sameClaim)
    #expect(found[0].likenesses[0].status == .suggested)
  }

  @Test func `a pair that is neither, or a statement with itself, is not kept; a later finding replaces an earlier`()
    throws
  {
    let scratch = try scratch([(1, 2), (3, 3)])
    let run = try scratch.graph.begin(version: "test", command: "test", at: Graph.noon)
    try scratch.graph.write { transaction in
      try transaction.keep(
        [
          Likeness(first: 4, second: 5, relation: .neither, similarity: 0, status: .confirmed),
          Likeness(first: 2, second: 1, relation: .sameUtterance, similarity: 1, status: .confirmed),
          Likeness(first: 1, second: 99, relation: .sameUtterance, similarity: 1, status: .confirmed),
        ], in: run)
    }
    let found = try scratch.graph.read { try $0.neighbourhoods(of: [1, 3, 4]) }
    #expect(found.map { $0.statements.map(\.id) } == [[1, 2], [3], [4]])
    #expect(found[0].likenesses[0].relation == .sameUtterance)
  }

  @Test func `a long chain is one neighbourhood`() throws {
    let scratch = try ScratchGraph()
    let run = try scratch.graph.begin(version: "test", command: "test", at: Graph.noon)
    let words = (0..<2000).map { "⟨w\($0)⟩" }.joined(separator: " ")
    let found = try scratch.graph.write { transaction in
      _ = try transaction.record(Reading("a", words), in: run)
      try transaction.keep(
        (1..<2000).map {
          Likeness(first: $0 + 1, second: $0, relation: .sameClaim, similarity: 0.5, status: .suggested)
        }, in: run)
      return try transaction.neighbourhoods(of: [1000])
    }
    #expect(found.map(\.statements.count) == [2000])
    #expect(found.map(\.likenesses.count) == [1999])
  }
}
