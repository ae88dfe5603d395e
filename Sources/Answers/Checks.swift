import Queries
import ReportedSpeech

/// Many checks on one connection, for a batch.
package final class Checks {
  private let desk: QuestionDesk
  private let lookup: Lookup
  private let limit: Int

  /// Throws `GraphError`. At most so many articles a query, each with its best assertion.
  package init(database: String, limit: Int) throws {
    lookup = Lookup(database: database)
    desk = try QuestionDesk(at: database)
    self.limit = limit
  }

  /// One row an article, best first, in the contract's shape.
  package func rows(query: JSONValue, text: String, speaker: String? = nil) throws -> [JSONValue] {
    try Question.text(text).requireShort()
    let finding = try lookup.finding(text, speaker: speaker, at: desk, limit: limit, fills: true)
    var articles: Set<String> = []
    let rows = finding.rows.filter { articles.insert($0.report.article).inserted }.prefix(limit)
    guard !rows.isEmpty else { return [Self.nothing(query)] }
    return rows.enumerated().map { rank, row in
      [
        "query": query, "rank": JSONValue(rank + 1), "statement": JSONValue(row.report.statement),
        "assertion": JSONValue(row.report.assertion), "article": .string(row.report.article),
        "outlet": JSONValue(row.report.outlet), "text": .string(row.report.text),
        "speaker": JSONValue(row.report.speaker), "sameness": .string(row.sameness.rawValue),
        "score": .double(row.score), "verdict": .string(row.verdict.rawValue),
        "drift": .array(row.allDrifts.map(\.json)),
      ]
    }
  }

  private static func nothing(_ query: JSONValue) -> JSONValue {
    [
      "query": query, "rank": 0, "statement": nil, "assertion": nil, "article": nil, "outlet": nil, "text": nil,
      "speaker": nil, "sameness": nil, "score": nil, "verdict": .string(Verdict.unrecorded.rawValue), "drift": nil,
    ]
  }
}
