import Decisions
import GRDB
import Graph
import GraphLiterals
import ReportedSpeech
import Testing

/// Full text stands over articles, not over statements: what nobody said is found too.
@Suite struct FullTextTests {
  private func found(_ words: String, in scratch: ScratchGraph) throws -> [String] {
    let file = try DatabaseQueue(path: scratch.path)
    defer { try? file.close() }
    return try file.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT key FROM article_search JOIN article ON article.id = article_search.rowid
          WHERE article_search MATCH ? ORDER BY key
          """, arguments: [words])
    }
  }

  private func scratch() throws -> (ScratchGraph, Run) {
    let scratch = try ScratchGraph([
      Arrival("a", "Harbor Courier", title: "Gate is rotten", "The quay was wet. ⟨Ann Lee:“No merit,”⟩ she said.")
    ])
    let run = try scratch.graph.ingest([Arrival("b", "Bay Times", "⟨Jo Ray:“Merits abound,”⟩ he said on the quays.")])
    return (scratch, run.run)
  }

  @Test(arguments: [
    ("merit", ["a", "b"]), ("quay", ["a", "b"]), ("rotten", ["a"]), ("title: quay", []), ("\"no merit\"", ["a"]),
    ("orchard", []),
  ])
  func `words are found in titles and texts, whatever their ending`(words: String, keys: [String]) throws {
    #expect(try found(words, in: scratch().0) == keys)
  }

  @Test func `an article that goes, or is told anew, is found by its old words no more`() throws {
    let (scratch, run) = try scratch()
    try scratch.graph.takeBack(run)
    #expect(try found("quay", in: scratch) == ["a"])
    try scratch.graph.ingest([
      Arrival("a", "Harbor Courier", title: "Gate is sound", "The quay was wet. ⟨Ann Lee:“No merit,”⟩ she said.")
    ])
    #expect(try found("rotten", in: scratch) == [])
    #expect(try found("sound", in: scratch) == ["a"])
    #expect(try scratch.graph.faults().isEmpty)
  }
}
