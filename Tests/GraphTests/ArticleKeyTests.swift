import Decisions
import GraphLiterals
import ReportedSpeech
import Testing

@testable import Graph

/// What articles are looked up by, and which of them tell of one event.
@Suite struct ArticleKeyTests {
  /// Articles 1 to 4 under the names that their content has, with these keys.
  private static let held: [[Int64]] = [[10, 20, 30], [10, 30], [40], [10, 20, 40]]

  private func scratch() throws -> (ScratchGraph, [ArticleRow], Run) {
    let scratch = try ScratchGraph()
    let run = try scratch.graph.begin(version: "test", command: "test", at: Graph.noon)
    let rows = try scratch.graph.write { transaction in
      try Self.held.enumerated().map { i, keys in
        let row = try transaction.record(Arrival("\(i + 1)", "⟨words \(i)⟩"), in: run)
        try transaction.add(keys: Set(keys), profile: [], wordings: [], of: row, in: run)
        return row
      }
    }
    return (scratch, rows, run)
  }

  @Test(
    arguments: [
      (10, 9, [1, 2, 4]), (10, 2, [1, 2]), (20, 9, [1, 4]), (30, 9, [1, 2]), (40, 9, [3, 4]), (-1, 9, []),
    ] as [(Int64, Int, [Int64])])
  func `a key is held by so many articles at most`(key: Int64, limit: Int, expected: [Int64]) throws {
    let (scratch, _, _) = try scratch()
    #expect(try scratch.graph.read { try $0.holders(of: key, atMost: limit).map(\.id) } == expected)
  }

  @Test func `the least holder of a key is the one of the least name, not the one that came first`() throws {
    let (scratch, rows, _) = try scratch()
    for (key, holders) in [(10, [0, 1, 3]), (20, [0, 3]), (40, [2, 3])] as [(Int64, [Int])] {
      let names = try scratch.graph.read { try $0.witnesses(rows).mapValues(\.name.text) }
      let least = holders.map { rows[$0] }.min { names[$0] ?? "" < names[$1] ?? "" }
      #expect(try scratch.graph.read { try $0.leastHolder(of: key) } == least)
    }
    #expect(try scratch.graph.read { try $0.leastHolder(of: -1) } == nil)
  }

  @Test(
    arguments: [(0, 1, [10, 30]), (0, 3, [10, 20]), (1, 2, []), (2, 3, [40])] as [(Int, Int, [Int64])])
  func `two articles share keys`(one: Int, other: Int, expected: [Int64]) throws {
    let (scratch, rows, _) = try scratch()
    for (a, b) in [(one, other), (other, one)] {
      #expect(try scratch.graph.read { try $0.sharedKeys(of: rows[a], and: rows[b]).sorted() } == expected)
    }
  }

  @Test func `keys that are given later stand in the place of those before`() throws {
    let (scratch, rows, run) = try scratch()
    try scratch.graph.write { try $0.add(keys: [10, 50], profile: [], wordings: [], of: rows[0], in: run) }
    #expect(try scratch.graph.read { try $0.keys(heldBy: [rows[0]]).map(\.key).sorted() } == [10, 50])
    #expect(try scratch.graph.read { try $0.holders(of: 20, atMost: 9) } == [rows[3]])
  }

  @Test func `hashes use all 64 bits`() throws {
    let (scratch, rows, run) = try scratch()
    for (hash, row) in [(Int64.min, rows[0]), (Int64.max, rows[1]), (-2, rows[2])] {
      try scratch.graph.write { try $0.add(keys: [hash], profile: [], wordings: [], of: row, in: run) }
      #expect(try scratch.graph.read { try $0.holders(of: hash, atMost: 9) } == [row])
      #expect(try scratch.graph.read { try $0.keys(heldBy: [row]).map(\.key) } == [hash])
    }
  }

  @Test func `keys go with what was read off an article`() throws {
    let (scratch, rows, _) = try scratch()
    try scratch.graph.write { try $0.removeReadings(of: [rows[0], rows[3]]) }
    #expect(try scratch.graph.read { try $0.holders(of: 10, atMost: 9) } == [rows[1]])
    #expect(try scratch.graph.read { try $0.holders(of: 20, atMost: 9) } == [])
  }

  @Test func `story-mates are so both ways, until they part`() throws {
    let (scratch, rows, run) = try scratch()
    try scratch.graph.write { transaction in
      try transaction.join(rows[2], rows[0], similarity: 0.5, in: run)
      try transaction.join(rows[0], rows[1], similarity: 0.25, in: run)
      try transaction.join(rows[0], rows[1], similarity: 1, in: run)
    }
    #expect(
      try scratch.graph.read { try $0.mates(of: rows) }
        == [rows[0]: [rows[1], rows[2]], rows[1]: [rows[0]], rows[2]: [rows[0]]])
    let similarities = try scratch.graph.lines().filter { $0.hasPrefix(#"["story mates""#) }
      .compactMap { $0.split(separator: ",").dropLast().last.map(String.init) }
    #expect(similarities.sorted() == ["0.5", "0.5", "1.0", "1.0"], "the later finding stands")
    try scratch.graph.write { try $0.part(rows[0], rows[2]) }
    #expect(try scratch.graph.read { try $0.mates(of: rows) } == [rows[0]: [rows[1]], rows[1]: [rows[0]]])
  }

  @Test func `an article's twins are word for word its text, itself too`() throws {
    let scratch = try ScratchGraph()
    let run = try scratch.graph.begin(version: "test", command: "test", at: Graph.noon)
    let rows = try scratch.graph.write { transaction in
      try ["one text", "one text", "another text", "one text ", "another text"].enumerated()
        .map { try transaction.record(Arrival("\($0)", $1), in: run) }
    }
    let twins = { asked in try scratch.graph.read { try $0.twins(of: asked).map(\.id).sorted() } }
    #expect(try twins([rows[1]]) == [1, 2])
    #expect(try twins([rows[0], rows[4]]) == [1, 2, 3, 5])
    #expect(try twins([rows[3]]) == [4])
  }
}
