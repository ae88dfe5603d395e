import Decisions
import ReportedSpeech

@testable import Graph

extension Transaction {
  /// Records an article with what was read off it, and decides nothing.
  func record(_ arrival: Arrival, in run: Run) throws -> ArticleRow {
    let told = arrival.article
    let reading = arrival.reading ?? Reading(article: told, statements: [], readBy: "a hand")
    let row = try add(told, textHash: TextHash.hex(of: told.text), read: reading, in: run)
    _ = try add(reading, boilerplate: [], to: row, in: run)
    try index([row])
    return row
  }
}

extension ArticleRow {
  /// The first article of a graph, the second …
  static func number(_ id: Int64) -> ArticleRow { ArticleRow(id: id) }
}

extension AssertionRow {
  static func number(_ id: Int64) -> AssertionRow { AssertionRow(id: id) }
}
