import GRDB
import Testing

/// The views that are always empty, and are not where a graph is broken.
@Suite struct IntegrityViewTests {
  @Test func `a whole graph has no broken passage and no miscounted claim`() throws {
    let suit = try Suit.shared()
    #expect(try suit.rows("SELECT * FROM broken_passage") == [])
    #expect(try suit.rows("SELECT * FROM miscounted_claim") == [])
  }

  @Test(arguments: [
    (
      "UPDATE fragment SET \"end\" = \"end\" - 1 WHERE statement_id = 4 AND position = 1",
      "assertion fragment statement"
    ),
    ("UPDATE fragment SET text = 'x' WHERE statement_id = 2", "assertion fragment statement"),
    ("UPDATE statement SET text = replace(text, ',” “', ',”  “') WHERE id = 1", "statement"),
    ("UPDATE assertion SET text = replace(text, char(10) || ' ', ' ') WHERE id = 1", "assertion"),
    ("UPDATE statement SET mention_start = 3, mention_end = 6 WHERE id = 1", "mention"),
    ("UPDATE statement SET cue_start = 900, cue_end = 904 WHERE id = 1", "cue"),
    ("UPDATE citation SET start = start + 1", "citation"),
    ("UPDATE drift SET later_text = 'had' WHERE later_text = 'has'", "drift, later"),
    ("UPDATE drift SET earlier_start = 0, earlier_end = 8 WHERE id = 1", "drift, earlier"),
    ("DELETE FROM fragment WHERE statement_id = 2", "assertion statement"),
  ])
  func `what does not slice to its words is found`(damage: String, kinds: String) throws {
    let suit = try Suit()
    try suit.database.write { try $0.execute(sql: damage) }
    let found = try suit.rows("SELECT DISTINCT kind FROM broken_passage ORDER BY kind")
    #expect(found.joined(separator: " ") == kinds)
  }

  @Test func `a place far into a text is found in its piece`() throws {
    let suit = try Suit()
    try suit.database.write {
      try $0.execute(
        sql: """
          UPDATE article SET text = printf('%.*c', 9000, 'é') || text WHERE id = 1;
          UPDATE statement SET start = start + 9000, "end" = "end" + 9000, cue_start = cue_start + 9000,
            cue_end = cue_end + 9000, mention_start = mention_start + 9000, mention_end = mention_end + 9000
          WHERE article_id = 1;
          UPDATE assertion SET start = start + 9000, "end" = "end" + 9000 WHERE statement_id IN (1, 2);
          UPDATE fragment SET start = start + 9000, "end" = "end" + 9000 WHERE statement_id IN (1, 2);
          UPDATE drift SET earlier_start = earlier_start + 9000, earlier_end = earlier_end + 9000
          WHERE derivation_id IN (SELECT id FROM derivation WHERE earlier_id IN (1, 2, 3));
          """)
    }
    #expect(try suit.rows("SELECT length(text) > 9000 FROM article WHERE id = 1") == ["1"])
    #expect(try suit.rows("SELECT kind, text, found FROM broken_passage") == [])
  }

  @Test func `a claim that keeps a wrong figure is found`() throws {
    let suit = try Suit()
    try suit.database.write { try $0.execute(sql: "UPDATE claim SET outlets = 7 WHERE id = 1") }
    #expect(try suit.rows("SELECT claim_id FROM miscounted_claim") == ["1"])
  }
}
