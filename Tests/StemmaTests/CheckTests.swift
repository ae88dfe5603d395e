import Testing

@testable import Answers
@testable import Stemma

@Suite struct CheckTests {
  private func check(_ words: String, speaker: String? = nil) throws -> CheckAnswer {
    try LookupTests.archive.get().lookup.check(.text(words), speaker: speaker)
  }

  static let verdicts: [(words: String, speaker: String?, verdict: Verdict)] = [
    ("“The discharge may have reached about 40 wells on the east bank, and we are still testing”", nil, .verbatim),
    ("The discharge may have reached about 40 wells on the east bank", nil, .verbatim),
    ("the discharge may have reached around 40 wells on the east bank", nil, .altered),
    ("“The discharge may have reached about 50 wells on the east bank, and we are still testing”", nil, .altered),
    ("The discharge may not have reached about 40 wells on the east bank, and we are still testing", nil, .altered),
    (
      "The discharge may have reached about 40 wells on the east bank, and we are still testing", "Lyle Moss",
      .misattributed
    ),
    (
      "The discharge may have reached about 40 wells on the east bank, and we are still testing", "Ines Hall", .verbatim
    ),
    ("The dischrage may have reached about 40 wells on the east bank, and we are still testing", nil, .altered),
    ("We are still testing, and the discharge may have reached 40 wells on the east bank", nil, .altered),
    ("Ines Hall said the discharge had reached some 40 wells on the east bank", nil, .reported),
    ("The county has kept records of pumpkins since 1911", nil, .unquoted),
    ("Nobody has ever painted a zeppelin in this town", nil, .unrecorded),
    ("We are still testing the wells that the county has kept since it sold the east bank", nil, .unrecorded),
  ]

  @Test(arguments: verdicts.indices) func `a quote has one verdict`(index: Int) throws {
    let (words, speaker, verdict) = Self.verdicts[index]
    let answer = try check(words, speaker: speaker)
    let drifts = answer.finding.rows.first?.drifts.map { "\($0.kind) \($0.severity)" } ?? []
    #expect(answer.finding.verdict == verdict, "\(words): \(answer.finding.verdict) \(drifts)")
  }

  @Test func `the nearest wording comes first, one an article`() throws {
    let matches = try check("discharge has reached about 400 wells on the east bank").finding.rows
    #expect(matches.first?.report.outlet == "Channel Nine")
    #expect(Set(matches.map(\.report.article)).count == matches.count)
    #expect(matches.map(\.score) == matches.map(\.score).sorted(by: >))
  }

  @Test func `nobody is no speaker`() throws {
    #expect(Pasted("Nobody should have to decide who lives") == nil)
  }

  /// "We are still testing" names nobody: the whole of it is the quote, not a report of what is tested.
  @Test func `the words of a first person are a quote, not an attribution`() throws {
    let best = try #require(
      try check("we expect the wells to be closed and the discharge may have reached about 40 wells").finding.rows.first
    )
    #expect(
      best.diff.segments.contains {
        if case .added(let words) = $0 { words.text.hasPrefix("we expect") } else { false }
      })
  }

  @Test func `the least changed wording comes first, whatever words its article holds besides`() throws {
    let matches = try check("The discharge may have reached about 50 wells on the east bank, and we are still testing")
      .finding.rows
    #expect(
      matches.map(\.report.outlet).first == "Harbor Courier"
        || matches.map(\.report.outlet).first == "Fen Gazette")
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
    let nothing = try checks.rows(query: "q2", text: "zeppelin")
    #expect(nothing.count == 1)
    #expect(nothing[0].line.hasPrefix(#"{"query":"q2","rank":0,"statement":null,"#))
  }
}
