import Decisions
import GraphLiterals
import ReportedSpeech
import Testing

@testable import Graph

@Suite struct NeighbourhoodsTests {
  /// Assertions 1 to 6, and matches between them.
  private func scratch(_ pairs: [(Int64, Int64)]) throws -> ScratchGraph {
    let scratch = try ScratchGraph()
    let run = try scratch.graph.begin(version: "test", command: "test", at: Graph.noon)
    try scratch.graph.write { transaction in
      _ = try transaction.record(Arrival("a", "⟨a⟩ ⟨b⟩ ⟨c⟩ ⟨d⟩ ⟨e⟩ ⟨f⟩"), in: run)
      for (a, b) in pairs { try transaction.keep(.suggestedClaim, between: .number(a), and: .number(b), in: run) }
    }
    return scratch
  }

  private func found(_ asked: [Int64], in scratch: ScratchGraph) throws -> [MatchedAssertions] {
    try scratch.graph.read { try $0.neighbourhoods(of: asked.map(AssertionRow.number)) }
  }

  @Test(
    arguments: [
      ([1], [[1, 2, 3]]), ([3], [[1, 2, 3]]), ([6, 2], [[1, 2, 3], [6]]), ([4, 5], [[4, 5]]), ([], []), ([99], []),
    ] as [([Int64], [[Int64]])])
  func `a neighbourhood is all that matches reach, both ways`(asked: [Int64], expected: [[Int64]]) throws {
    #expect(try found(asked, in: scratch([(2, 1), (2, 3), (5, 4)])).map { $0.rows.map(\.id) } == expected)
  }

  @Test func `a bond reaches as a match does, until all are forgotten`() throws {
    let scratch = try scratch([(1, 2)])
    let run = try scratch.graph.begin(version: "test", command: "test", at: Graph.noon)
    try scratch.graph.write { try $0.bind([.number(6), .number(2), .number(4)], in: run) }
    #expect(try found([4], in: scratch).map { $0.rows.map(\.id) } == [[1, 2, 4, 6]])
    #expect(try scratch.graph.write { try $0.unbind() }.map(\.id).sorted() == [2, 4, 6])
    #expect(try found([4, 1], in: scratch).map { $0.rows.map(\.id) } == [[1, 2], [4]])
  }

  @Test func `a match comes back as it was kept, once, the smaller first`() throws {
    let found = try found([3], in: scratch([(2, 1), (1, 2), (3, 2)]))
    #expect(found.map { $0.matches.map { [$0.first, $0.second] } } == [[[0, 1], [1, 2]]])
    #expect(found[0].matches[0].relation == .sameClaim)
    #expect(found[0].matches[0].status == .suggested)
    #expect((found[0].matches[0].score, found[0].matches[0].similarity) == (0.75, 0.5))
  }

  @Test func `a pair that is neither, or an assertion with itself, is not kept; a later finding replaces an earlier`()
    throws
  {
    let scratch = try scratch([(1, 2), (3, 3)])
    let run = try scratch.graph.begin(version: "test", command: "test", at: Graph.noon)
    var (neither, same) = (Match.suggestedClaim, Match.suggestedClaim)
    neither.relation = .neither
    same.relation = .sameUtterance
    try scratch.graph.write { transaction in
      try transaction.keep(neither, between: .number(4), and: .number(5), in: run)
      try transaction.keep(same, between: .number(2), and: .number(1), in: run)
    }
    let found = try found([1, 3, 4], in: scratch)
    #expect(found.map { $0.rows.map(\.id) } == [[1, 2], [3], [4]])
    #expect(found[0].matches.map(\.relation) == [.sameUtterance])
  }

  @Test func `matches are forgotten between two sets, and of whole articles`() throws {
    let scratch = try scratch([(1, 2), (2, 3), (4, 5)])
    let gone = try scratch.graph.write { transaction in
      try transaction.forgetMatches(between: [.number(3), .number(5)], and: [.number(2), .number(6)])
    }
    #expect(gone.map(\.id) == [2, 3])
    #expect(try found([1, 3, 4], in: scratch).map { $0.rows.map(\.id) } == [[1, 2], [3], [4, 5]])
    try scratch.graph.write { try $0.forgetMatches(of: [.number(1)]) }
    #expect(try found([1, 4], in: scratch).map { $0.rows.map(\.id) } == [[1], [4]])
  }

  @Test func `a long chain is one neighbourhood`() throws {
    let scratch = try ScratchGraph()
    let run = try scratch.graph.begin(version: "test", command: "test", at: Graph.noon)
    let words = (0..<2000).map { "⟨w\($0)⟩" }.joined(separator: " ")
    let found = try scratch.graph.write { transaction in
      _ = try transaction.record(Arrival("a", words), in: run)
      for later in 2...2000 as ClosedRange<Int64> {
        try transaction.keep(.suggestedClaim, between: .number(later), and: .number(later - 1), in: run)
      }
      return try transaction.neighbourhoods(of: [.number(1000)])
    }
    #expect(found.map(\.rows.count) == [2000])
    #expect(found.map(\.matches.count) == [1999])
  }
}

extension Match {
  fileprivate static let suggestedClaim = Match(
    first: 0, second: 1, relation: .sameClaim, status: .suggested, score: 0.75, similarity: 0.5)
}
