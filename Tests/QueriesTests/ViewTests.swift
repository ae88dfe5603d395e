import Testing

/// The views that people read with another SQLite tool.
@Suite struct ViewTests {
  private func rows(_ sql: String) throws -> [String] { try Suit.shared().rows(sql) }

  @Test func `quotation reads without any id`() throws {
    #expect(
      try rows("SELECT speaker, words, outlet, published, article FROM quotation WHERE mode = 'mixed'") == [
        "Ann Lee | “400 boats” would come. | Bay Times | 2026-03-06T00:00:00Z | times/1"
      ])
    #expect(try rows("SELECT count(*) FROM quotation") == ["10"])
  }

  /// A tool that trusts no schema lets a view call no JSON function.
  @Test(arguments: ["report", "quotation", "first_appearance", "rewording", "claim_count", "broken_passage"])
  func `what people read can be read where schemas are not trusted`(view: String) throws {
    let suit = try Suit()
    try suit.database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA trusted_schema = OFF") }
    #expect(throws: Never.self) { try suit.rows("SELECT * FROM \(view)") }
  }

  @Test func `first_appearance has one row a claim, with both answers`() throws {
    #expect(
      try rows(
        """
        SELECT said_first_by, reported_first_by, words, reported_precedence, outlets FROM first_appearance
        ORDER BY claim_id
        """)
        == [
          "Ann Lee | Harbor Courier | “The case may have\n no merit. ” | first | 3",
          "Ann Lee | Harbor Courier | “We expect 40 boats,” “by June.” | first | 3",
          "- | Harbor Courier | The harbor 👩‍👩‍👧 is old. | first | 2",
          "Jo Ray | - | “Our ferries sail again tomorrow,” | first | 1", "police | - | “Keep off.” | first | 1",
        ])
  }

  @Test
  func `rewording sets the later words beside the earlier, and says what they come from only where that is known`()
    throws
  {
    #expect(
      try rows(
        "SELECT later_words, relation, drift, severity, direction_basis FROM rewording WHERE claim_id = 1 ORDER BY 2, 4"
      )
        == [
          "“The case has no merit,” | likeness | verbatim | harmless | -",
          "“The case has no merit,” | likeness | modality_changed+ | misquote | -",
          "“The case has no merit,” | quotation | modality_changed+, orthographic | misquote | citation",
        ])
  }
}
