import GRDB
import Graph
import GraphLiterals
import ReportedSpeech
import Testing

/// The views that people read with another SQLite tool.
@Suite struct ViewTests {
  private func rows(_ sql: String) throws -> [String] {
    let story = try Story.shared()
    let database = try DatabaseQueue(path: story.scratch.path)
    let rows = try database.read { try Row.fetchAll($0, sql: sql) }
    return rows.map {
      $0.databaseValues.map { $0.isNull ? "-" : "\($0.storage.value ?? "-")" }.joined(separator: " | ")
    }
  }

  @Test func `quotation reads without any id`() throws {
    #expect(
      try rows("SELECT speaker, words, outlet, published, article FROM quotation ORDER BY published LIMIT 2") == [
        "Jo Ray | “Our ferries sail again tomorrow” | - | - | fen/1",
        "Ann Lee | “The case has no merit,” | Harbor Courier | 2026-03-05T00:00:00Z | courier/1",
      ])
  }

  @Test func `first_appearance has one row a claim, with both answers`() throws {
    #expect(
      try rows(
        "SELECT said_first_by, reported_first_by, words, reported_verdict, statements FROM first_appearance WHERE statements > 1"
      ) == ["Ann Lee | Harbor Courier | “The case has no merit,” | first | 3"])
    #expect(try rows("SELECT count(*) - (SELECT count(*) FROM claim) FROM first_appearance") == ["0"])
  }

  @Test func `rewording sets the later words beside the earlier`() throws {
    #expect(
      try rows(
        "SELECT later_words, earlier_words, later_outlet, drift, severity FROM rewording WHERE later_outlet = 'Bay Times'"
      )
        == [
          "“the case has little merit” | “The case has no merit,” | Bay Times | substitution- | wording"
        ])
  }
}
