import GRDB
import Graph
import GraphLiterals
import ReportedSpeech
import Testing

@Suite struct CandidatesTests {
  /// Statements 1 to 4, with the keys that each shares.
  private func scratch() throws -> ScratchGraph {
    let keys: [[(Int64, Double)]] = [
      [(10, 0.5), (20, 0.5), (30, 0.2)], [(10, 0.5), (30, 0.2)], [(40, 1)], [(10, 0.5), (20, 0.5), (40, 1)],
    ]
    var reading = Reading("a", "⟨one⟩ ⟨two⟩ ⟨three⟩ ⟨four⟩")
    reading.keys = keys.map { $0.map { Key(hash: $0.0, weight: $0.1) } }
    return try ScratchGraph([reading])
  }

  @Test(
    arguments: [
      ([10, 20], [1, 4]),
      // Equal weights fall in order of arrival.
      ([10, 20, 40], [4, 1, 3]),
      ([10, 30], []),
      ([40], [3, 4]),
      ([-1], []),
      ([], []),
    ] as [([Int64], [Int64])])
  func `shared keys of weight 1 make a candidate, the heaviest first`(hashes: [Int64], expected: [Int64]) throws {
    let scratch = try scratch()
    let keys = hashes.map { Key(hash: $0, weight: 9) }
    #expect(try scratch.graph.read { try $0.candidateIDs(for: keys) } == expected)
    #expect(try scratch.graph.read { try $0.candidates(for: keys) }.map(\.id) == expected)
  }

  @Test func `a key that is asked for twice counts once`() throws {
    let keys = [Key(hash: 10, weight: 1), Key(hash: 10, weight: 1)]
    let scratch = try scratch()
    #expect(try scratch.graph.read { try $0.candidateIDs(for: keys) }.isEmpty)
  }

  @Test func `what is excluded is left out, and a limit keeps the best`() throws {
    let scratch = try scratch()
    let keys = [10, 20, 40].map { Key(hash: $0, weight: 1) }
    #expect(try scratch.graph.read { try $0.candidateIDs(for: keys, excluding: [4]) } == [1, 3])
    #expect(try scratch.graph.read { try $0.candidateIDs(for: keys, limit: 1) } == [4])
  }

  @Test func `a kept statement has the candidates that its keys have, but itself`() throws {
    let scratch = try scratch()
    #expect(try scratch.graph.read { try $0.candidateIDs(of: 4) } == [1, 3])
    #expect(try scratch.graph.read { try $0.candidateIDs(of: 2) }.isEmpty)
  }

  @Test func `hashes use all 64 bits`() throws {
    var reading = Reading("a", "⟨one⟩ ⟨two⟩")
    reading.keys = [[Key(hash: .min, weight: 1)], [Key(hash: .max, weight: 1)]]
    let scratch = try ScratchGraph([reading])
    for (hash, id) in [(Int64.min, 1), (Int64.max, 2)] as [(Int64, Int64)] {
      #expect(try scratch.graph.read { try $0.candidateIDs(for: [Key(hash: hash, weight: 1)]) } == [id])
    }
  }

  /// What the migration leaves of a file that an earlier schema kept.
  @Test func `a file without keys of this schema says so until each of its articles has some`() throws {
    let scratch = try scratch()
    let lacks = { try scratch.graph.read { try $0.lacksKeys() } }
    #expect(try !lacks())
    let file = try DatabaseQueue(path: scratch.path)
    try file.write { db in
      try db.execute(sql: "DELETE FROM statement_key; INSERT INTO unkeyed_article SELECT id, run_id FROM article")
    }
    try file.close()
    #expect(try lacks())
    let run = try scratch.graph.begin(version: "test", command: "ingest", at: Graph.noon)
    try scratch.graph.write { transaction in
      let keys = [(statement: Int64(3), keys: [Key(hash: 50, weight: 1)])]
      try transaction.rekey(1, keys, fingerprints: [7], in: run)
    }
    #expect(try !lacks())
    #expect(try scratch.graph.read { try $0.candidateIDs(for: [Key(hash: 50, weight: 1)]) } == [3])
  }
}
