import Testing

@testable import Answers
@testable import Stemma

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
    ("The dischrage may have reached about 40 wells on the east bank, and we are still testing", nil, .right),
    ("We are still testing, and the discharge may have reached 40 wells on the east bank", nil, .reworded),
    ("Ines Hall said the discharge had reached some 40 wells on the east bank", nil, .right),
    ("Nobody has ever painted a zeppelin in this town", nil, .unknown),
    ("We are still testing the wells that the county has kept since it sold the east bank", nil, .unknown),
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

  @Test func `nobody is no speaker`() throws {
    let pasted = Pasted("Nobody should have to decide who lives", speaker: nil)
    #expect(pasted.side.statements.isEmpty)
  }

  /// "We are still testing" names nobody: the whole of it is the quote, not a report of what is tested.
  @Test func `the words of a first person are a quote, not an attribution`() throws {
    let best = try #require(
      try check("we expect the wells to be closed and the discharge may have reached about 40 wells").matches.first)
    #expect(
      best.diff.segments.contains {
        if case .added(let words) = $0 { words.text.hasPrefix("we expect") } else { false }
      })
  }

  @Test func `the least changed wording comes first, whatever words its article holds besides`() throws {
    let matches = try check("The discharge may have reached about 50 wells on the east bank, and we are still testing")
      .matches
    #expect(
      matches.map(\.testimony.outlet).first == "Harbor Courier"
        || matches.map(\.testimony.outlet).first == "Fen Gazette")
    #expect(matches.first?.drifts.map(\.kind).contains("number_changed") == true)
    #expect(matches.first?.drifts.map(\.kind).contains("modality_changed") == false)
  }

  @Test func `what stands around a statement finds it`() throws {
    let checks = try Checks(database: LookupTests.archive.get().path, limit: 1)
    let row = try #require(try checks.rows(query: 1, text: "what Ines Hall told the Harbor Courier on Monday").first)
    #expect(row.line.contains(#""article":"courier""#), "\(row.line)")
    #expect(row.line.contains("may have reached about 40 wells"), "\(row.line)")
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
