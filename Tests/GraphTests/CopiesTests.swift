import Graph
import GraphLiterals
import ReportedSpeech
import Testing

@Suite struct CopiesTests {
  private let readings = [
    Reading("a", "Harbor Courier", "one two three four five six"),
    Reading("b", "Bay Times", "two three four five six seven eight"),
    Reading("c", "Hill Post", "four five six seven eight nine"),
    Reading("d", "Fen News", "nothing like it"),
    Reading("e", "Moor News", "nothing like it"),
  ]

  private func bare() throws -> (ScratchGraph, Run) {
    let scratch = try ScratchGraph()
    let run = try scratch.graph.begin(version: "test", command: "test", at: Graph.noon)
    try scratch.graph.write { transaction in for reading in readings { _ = try transaction.record(reading, in: run) } }
    return (scratch, run)
  }

  @Test(
    arguments: [
      (5, [1, 2, 3], [[1, 2, 3]]), (6, [1], [[1]]), (5, [3], [[1, 2, 3]]), (1, [4], [[4, 5]]),
      (9, [5, 1], [[1], [4, 5]]),
    ] as [(Int, [Int64], [[Int64]])])
  func `a chain of shared fingerprints or one text brings articles together`(
    shared: Int, near: [Int64], expected: [[Int64]]
  ) throws {
    let (scratch, _) = try bare()
    let found = try scratch.graph.read { try $0.imprints(near: near, sharing: shared) }
    #expect(found.map { $0.map(\.witness.id) } == expected)
    #expect(found.flatMap { $0 }.allSatisfy { readings[Int($0.witness.id) - 1].fingerprints == $0.fingerprints })
    #expect(found.flatMap { $0 }.allSatisfy { readings[Int($0.witness.id) - 1].textHash == $0.textHash })
  }

  @Test func `only articles whose group is another than before are named`() throws {
    let (scratch, run) = try bare()
    func decide(_ copies: [Copies]) throws -> [Int64] {
      try scratch.graph.write { try $0.decide(copies, among: [1, 2, 3, 4, 5], in: run) }
    }
    let ours = Copies(articles: [2, 1], owner: "The Harbor Courier", basis: "credit")
    let theirs = Copies(articles: [4, 5], owner: nil, basis: "same text")
    #expect(try decide([ours, theirs]) == [1, 2, 4, 5])
    let group = try scratch.graph.read { try $0.recorded($0.statements(of: [1])) }
    #expect(group.isEmpty)
    #expect(try decide([theirs, ours]) == [])
    #expect(try decide([ours]) == [4, 5])
    #expect(try decide([Copies(articles: [1, 2, 3], owner: "Harbor Courier", basis: "credit")]) == [1, 2, 3])
    #expect(try decide([]) == [1, 2, 3])
    #expect(try scratch.graph.lines().allSatisfy { !$0.hasPrefix(#"["copy group""#) })
  }
}
