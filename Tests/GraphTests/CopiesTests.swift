import Decisions
import GraphLiterals
import ReportedSpeech
import Testing

@testable import Graph

@Suite struct CopiesTests {
  private let arrivals = [
    Arrival("a", "Harbor Courier", "one two three four five six"),
    Arrival("b", "Bay Times", "two three four five six seven eight"),
    Arrival("c", "Hill Post", "four five six seven eight nine"),
    Arrival("d", "Fen News", "nothing like it"),
    Arrival("e", "Moor News", "nothing like it"),
  ]

  /// Articles 1 to 5, of which nothing is decided.
  private func bare() throws -> (ScratchGraph, [ArticleRow], Run) {
    let scratch = try ScratchGraph()
    let run = try scratch.graph.begin(version: "test", command: "test", at: Graph.noon)
    let rows = try scratch.graph.write { transaction in try arrivals.map { try transaction.record($0, in: run) } }
    return (scratch, rows, run)
  }

  @Test func `only articles whose group is another than before are named`() throws {
    let (scratch, rows, run) = try bare()
    func decide(_ copies: [Copies]) throws -> [Int64] {
      try scratch.graph.write { try $0.decide(copies, among: rows, in: run).map(\.id) }
    }
    let ours = Copies(articles: [1, 0], owner: "The Harbor Courier", basis: "credit")
    let theirs = Copies(articles: [3, 4], owner: nil, basis: "same text")
    #expect(try decide([ours, theirs]) == [1, 2, 4, 5])
    #expect(try decide([theirs, ours]) == [])
    #expect(try decide([ours]) == [4, 5])
    #expect(try decide([Copies(articles: [0, 1, 2], owner: "Harbor Courier", basis: "credit")]) == [3])
    #expect(try decide([Copies(articles: [0, 1, 2], owner: "Hill Post", basis: "credit")]) == [1, 2, 3])
    #expect(try decide([]) == [1, 2, 3])
    #expect(try scratch.graph.lines().allSatisfy { !$0.hasPrefix(#"["copy group""#) })
  }

  @Test func `a group is asked for by any of its articles, and comes whole`() throws {
    let (scratch, rows, run) = try bare()
    _ = try scratch.graph.write { transaction in
      try transaction.decide(
        [
          Copies(articles: [0, 1, 2], owner: "Harbor Courier", basis: "credit"),
          Copies(articles: [3, 4], owner: nil, basis: "same text"),
        ], among: rows, in: run)
    }
    let groups = { asked in try scratch.graph.read { try $0.copyGroups(of: asked).map { $0.map(\.id) } } }
    #expect(try groups([rows[1]]) == [[1, 2, 3]])
    #expect(try groups([rows[4], rows[0], rows[2]]) == [[1, 2, 3], [4, 5]])
    #expect(try groups([]) == [])
    let witness = try #require(try scratch.graph.read { try $0.witnesses([rows[1]]) }[rows[1]])
    #expect(witness.copyGroup?.owner == "Harbor Courier")
    #expect(witness.copyGroup?.basis == "credit")
  }
}
