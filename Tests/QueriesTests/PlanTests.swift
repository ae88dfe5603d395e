import GRDB
import Queries
import Testing

/// Boards of a large graph look at few rows: they are ranked on ids, along an index, before anything is joined.
@Suite struct PlanTests {
  private func plan(_ id: String) throws -> String {
    let question = try #require(NamedQuery.catalogue.first { $0.id == id })
    let values = Dictionary(
      uniqueKeysWithValues: question.parameters.map { ($0.name, DatabaseValue.null as (any DatabaseValueConvertible)?) }
    )
    return try Suit.shared().database.read { db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + question.sql, arguments: StatementArguments(values))
    }.map { $0["detail"] as String }.joined(separator: "\n")
  }

  @Test(arguments: [
    ("claims", "SCAN stored_claim USING INDEX claim_by_reach"),
    ("drift", "USING INDEX derivation_by_severity (severity=?)"),
    ("changed_by", "USING INDEX derivation_by_severity (severity=?)"),
    ("speakers", "USING COVERING INDEX statement_by_speaker"), ("lost_hedges", "USING INDEX drift_by_kind (kind=?)"),
    ("unwitnessed", "SCAN article USING INDEX article_by_publication"),
    ("headline_quotes", "SCAN article USING INDEX article_by_publication"),
  ])
  func `a board goes along its index`(id: String, step: String) throws {
    let plan = try plan(id)
    #expect(plan.contains(step), "\(plan)")
  }

  @Test(arguments: ["first_said", "first_reported", "lineage", "rewordings", "spread", "statements"])
  func `what is asked of one claim or article reads no whole table`(id: String) throws {
    let plan = try plan(id)
    for table in ["origin", "claim", "utterance", "assertion", "statement", "article", "derivation", "drift"] {
      #expect(!plan.contains("SCAN \(table)\n"), "\(plan)")
    }
  }
}
