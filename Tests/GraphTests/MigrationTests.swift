import Foundation
import GRDB
import GraphLiterals
import Testing

@testable import Graph

@Suite struct MigrationTests {
  /// The tables and columns that other programs read.
  static let contract = [
    "run": "id started_at finished_at version command settings counts",
    "outlet": "id name domain run_id",
    "article": """
    id key outlet_id url canonical_url title byline language text text_sha256 published_from published_to
    published_basis modified_at retrieved_at credit_outlet_id copy_group_id revises_id title_is_guessed is_excerpt
    read_by extra
    """,
    "marking": "article_id part start end kind value of_start of_end from_time to_time",
    "story_mate": "article_id mate_id similarity status",
    "dating": "article_id basis precision published_from published_to chosen conflict",
    "copy_group": "id owner_outlet_id basis",
    "speaker": "id name kind",
    "speaker_name": "speaker_id name basis",
    "statement": """
    id article_id part mode text start end speaker_id mention_text mention_start mention_end cue_text cue_start cue_end
    cue_class polarity check_worthy boilerplate rule said_from said_to said_basis published_from published_to parent_id
    """,
    "assertion": "id name statement_id position start end text utterance_id",
    "fragment": "statement_id assertion_id position start end text quoted",
    "citation": "id statement_id kind outlet_id text start end",
    "utterance": "id claim_id speaker_id said_from said_to said_basis precedence because",
    "claim": "id text",
    "derivation": "id later_id earlier_id relation status similarity direction_basis",
    "drift": """
    id derivation_id kind sign severity earlier_text earlier_start earlier_end later_text later_start later_end
    """,
    "origin": "claim_id assertion_id precedence because",
    "correction": "id made_at operation",
    "node": "id kind label from_time to_time claim_id outlet_id run_id properties",
    "edge": "id kind from_id to_id from_time claim_id run_id properties",
    "quotation": "", "first_appearance": "", "rewording": "", "broken_passage": "",
  ]

  /// One graph for all tests that only look.
  private static let opened = Result { () -> (ScratchGraph, DatabaseQueue) in
    let scratch = try ScratchGraph()
    return (scratch, try DatabaseQueue(path: scratch.path))
  }

  private func database() throws -> DatabaseQueue { try Self.opened.get().1 }

  @Test(arguments: contract.keys.sorted()) func `the schema keeps its contract`(table: String) throws {
    let database = try database()
    let columns = try database.read { db in
      Set(try String.fetchAll(db, sql: "SELECT name FROM pragma_table_xinfo(?)", arguments: [table]))
    }
    #expect(!columns.isEmpty)
    let promised = Set((Self.contract[table] ?? "").split { $0 == " " || $0 == "\n" }.map(String.init))
    #expect(promised.subtracting(columns).isEmpty)
  }

  @Test func `the schema read off the steps is what SQLite keeps`() throws {
    let kept = try database().read { try $0.schemaObjects() }
    #expect(kept.count > 40)
    #expect(Set(kept.map(\.name)) == Set(Migration.schema.keys))
    for object in kept { #expect(Migration.schema[object.name] == object.sql) }
  }

  @Test func `every table of ours is strict and says which run a row is from`() throws {
    let database = try database()
    try database.read { db in
      let tables = try Row.fetchAll(
        db, sql: "SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      #expect(tables.count > 15)
      for table in tables {
        #expect(table["strict"] == 1, "\(table)")
        let columns = try db.columns(in: table["name"]).map(\.name)
        // Constants came with the schema; an article's keys came with its statements, and are half as large for it.
        let others = ["run", "severity", "article_key"]
        #expect(columns.contains("run_id") || others.contains(table["name"]), "\(table)")
      }
    }
  }

  @Test func `the file says whose it is, of which version, and keeps a write-ahead log`() throws {
    let database = try database()
    let application = try database.read { try Int.fetchOne($0, sql: "PRAGMA application_id") }
    let version = try database.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
    let journal = try database.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
    #expect(application == 0x5354_4D41)
    #expect(version == 1)
    #expect(journal == "wal")
  }

  /// Nothing has shipped before 0.2, so that there is one.
  @Test func `every migration sets its own number`() throws {
    let folder = Repository.root.appendingPathComponent("graph/migrations")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names.count == 1)
    for (index, name) in names.enumerated() {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      #expect(name.hasPrefix("m00\(index + 1)_"))
      #expect(text.contains("PRAGMA user_version = \(index + 1);"))
      #expect(text.hasPrefix("-- "))
    }
  }

  @Test func `a graph of no version yet is brought up`() throws {
    let scratch = try ScratchGraph()
    let older = scratch.path + ".older"
    let database = try DatabaseQueue(path: older)
    try database.write { try $0.execute(sql: "PRAGMA application_id = 0x53544D41; CREATE TABLE note (text)") }
    try database.close()
    let graph = try Graph(at: older, opening: .existing)
    #expect(try graph.read { try $0.runs() }.isEmpty)
    #expect(try graph.faults().isEmpty)
    try graph.close()
  }

  @Test(arguments: [
    "DROP VIEW node",
    "CREATE TRIGGER spy AFTER INSERT ON run BEGIN DELETE FROM run; END",
    "DROP VIEW node; CREATE VIEW node AS SELECT 1 AS id",
  ])
  func `a graph whose triggers or views another program made is refused`(sql: String) throws {
    let scratch = try ScratchGraph()
    try scratch.graph.close()
    let database = try DatabaseQueue(path: scratch.path)
    try database.write { try $0.execute(sql: sql) }
    try database.close()
    let name = sql.hasPrefix("DROP") ? "node" : "spy"
    #expect(throws: GraphError.altered(name)) { try Graph(at: scratch.path) }
  }

  @Test func `tables, views and indexes that people add for themselves are no trouble`() throws {
    let scratch = try ScratchGraph()
    try scratch.graph.close()
    let database = try DatabaseQueue(path: scratch.path)
    try database.write { db in
      try db.execute(
        sql: """
          CREATE TABLE note (text);
          CREATE VIEW mine AS SELECT name FROM outlet;
          CREATE INDEX fast ON statement (text);
          """)
    }
    try database.close()
    #expect(try Graph(at: scratch.path).faults().isEmpty)
  }
}
