import Decisions
import Foundation
import GRDB
import Graph
import GraphLiterals
import ReportedSpeech
import Testing

@Suite struct FaultTests {
  private func scratch() throws -> ScratchGraph {
    try ScratchGraph([
      Arrival(
        "a", "Harbor Courier", on: "2026-03-05", cites: "Fen News", "😀 é ⟨Ann Lee:“The case has no merit,”⟩ she said."),
      Arrival("b", "Bay Times", on: "2026-03-06", title: "Headline", "⟨Ann Lee:“the case has little merit”⟩ he wrote."),
    ])
  }

  @Test func `a sound graph has none, whatever letters stand before a passage`() throws {
    for scratch in [try scratch(), try ScratchGraph()] { #expect(try scratch.graph.faults().isEmpty) }
  }

  /// What is broken, and the kinds of passages that show it.
  @Test(arguments: [
    ("UPDATE fragment SET text = 'x' WHERE statement_id = 1", ["assertion", "fragment", "statement"]),
    ("UPDATE fragment SET start = start + 1 WHERE statement_id = 1", ["assertion", "fragment", "statement"]),
    ("UPDATE statement SET start = start - 1 WHERE id = 1", ["statement"]),
    ("UPDATE statement SET mention_text = 'she', mention_start = 0, mention_end = 3 WHERE id = 1", ["mention"]),
    ("UPDATE statement SET cue_text = 'said', cue_start = 0, cue_end = 9999 WHERE id = 1", ["cue"]),
    ("UPDATE citation SET text = upper(text)", ["citation"]),
    ("UPDATE drift SET earlier_text = 'x' WHERE earlier_text IS NOT NULL", ["drift, earlier"]),
    ("UPDATE drift SET later_start = later_start + 1", ["drift, later"]),
    ("UPDATE assertion SET \"end\" = \"end\" + 1 WHERE id = 2", ["assertion"]),
    ("DELETE FROM fragment WHERE statement_id = 2", ["assertion", "statement"]),
    ("UPDATE article SET text = 'x' || text WHERE key = 'b'", ["drift, later", "fragment"]),
    ("UPDATE statement SET part = 'title' WHERE id = 2", ["drift, later", "fragment"]),
  ])
  func `a passage that does not slice to its words is named`(sql: String, kinds: [String]) throws {
    let faults = try faults(after: sql)
    let found = faults.compactMap { fault -> String? in
      if case .passage(let broken) = fault { broken.kind } else { nil }
    }
    #expect(found.sorted() == kinds)
    // Where a statement is moved or its article's text, the index no longer holds what stands around it.
    #expect(faults.count { $0 != .search } == kinds.count)
  }

  @Test(arguments: [
    ("DELETE FROM origin WHERE assertion_id = 1", Fault.undecided(assertion: 1)),
    ("UPDATE assertion SET utterance_id = NULL WHERE id = 2", .undecided(assertion: 2)),
    ("UPDATE article SET text = 'x' WHERE key = 'a'", .search),
    (
      "PRAGMA foreign_keys = OFF; UPDATE fragment SET run_id = 99 WHERE statement_id = 1",
      .dangling("stored_fragment refers to a missing run in 1 rows")
    ),
  ])
  func `what else is broken is named`(sql: String, fault: Fault) throws {
    #expect(try faults(after: sql).contains(fault))
  }

  /// Breaks an open graph from outside, as no one should.
  private func faults(after sql: String) throws -> [Fault] {
    let scratch = try scratch()
    let database = try DatabaseQueue(path: scratch.path)
    try database.inDatabase { try $0.execute(sql: sql) }
    try database.close()
    return try scratch.graph.faults()
  }
}
