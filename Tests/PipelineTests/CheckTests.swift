import Pipeline
import Testing

@Suite struct CheckTests {
  private func check(_ words: String, speaker: String? = nil) throws -> CheckAnswer {
    try Check(database: LookupTests.archive.get().path, limit: 5).run(.text(words), speaker: speaker)
  }

  static let judgements: [(words: String, speaker: String?, judgement: CheckAnswer.Judgement)] = [
    ("“The discharge may have reached about 40 wells on the east bank, and we are still testing”", nil, .right),
    ("The discharge may have reached about 40 wells on the east bank", nil, .reworded),
    ("the discharge may have reached around 40 wells on the east bank", nil, .reworded),
    ("“The discharge may have reached about 50 wells on the east bank, and we are still testing”", nil, .changed),
    ("The discharge may not have reached about 40 wells on the east bank, and we are still testing", nil, .changed),
    ("The discharge may have reached about 40 wells on the east bank, and we are still testing", "Lyle Moss", .changed),
    ("The discharge may have reached about 40 wells on the east bank, and we are still testing", "Ines Hall", .right),
    ("Nobody has ever painted a zeppelin in this town", nil, .unknown),
  ]

  @Test(arguments: judgements.indices) func `a quote is judged`(index: Int) throws {
    let (words, speaker, judgement) = Self.judgements[index]
    let answer = try check(words, speaker: speaker)
    let drifts = answer.matches.first?.drifts.map { "\($0.kind) \($0.severity)" } ?? []
    #expect(answer.judgement == judgement, "\(words): \(drifts)")
  }

  @Test func `the nearest wording comes first, one an article`() throws {
    let matches = try check("discharge has reached about 400 wells on the east bank").matches
    #expect(matches.first?.testimony.outlet == "Channel Nine")
    #expect(Set(matches.map(\.testimony.article)).count == matches.count)
    #expect(matches.map(\.score) == matches.map(\.score).sorted(by: >))
  }

  @Test func `a batch answers every query in order, best first`() throws {
    let checks = try Checks(database: LookupTests.archive.get().path, limit: 2)
    let rows = try checks.rows(query: "q1", text: "discharge reached wells on the east bank")
    #expect(rows.count == 2)
    #expect(rows[0].line.hasPrefix(#"{"query":"q1","rank":1,"statement":"#))
    #expect(rows[1].line.hasPrefix(#"{"query":"q1","rank":2,"statement":"#))
    #expect(try checks.rows(query: "q2", text: "zeppelin").isEmpty)
  }
}
