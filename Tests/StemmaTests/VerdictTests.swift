import Testing

@testable import Answers
@testable import Stemma

@Suite struct VerdictTests {
  /// A quotation in two pieces, one with an elision of its own, one that two outlets have otherwise, one that was never
  /// said, a report, and what outlets say themselves.
  static let town = """
    = courier | Harbor Courier | 2026-03-03T11:00:00Z | Engineer warns of wells
    “The discharge may have reached about 40 wells on the east bank,” engineer Ines Hall told the Harbor Courier on Monday, “and we’re still testing the harbour water. Nobody should drink it until the tests are back.”

    Mayor Ida Roth denied that the council had known. “I do not think the mill is safe,” she said. The mayor called the report “a shameful piece of paper”.

    “If the rain stops, the bank will hold for another winter,” Hall said.

    The county has kept records of the river since 1911.

    “We will close the lower gate before winter,” Roth will tell the council on Friday.

    = channel | Channel Nine | 2026-03-04T09:00:00Z | Wells hit
    “The discharge has reached about 400 wells on the east bank,” engineer Ines Hall said.

    Lena Marsh, who manages the mill, said the filters were changed every second week. “Nobody was ever in danger ... we followed the rules,” Marsh said.

    = facts | Quay Facts | 2026-03-05 | Fact check: mayor did not say gate is rotten
    A post shared 2,000 times falsely claims that Mayor Ida Roth said “the gate is rotten and so is the whole town.” There is no record of Roth ever saying this.

    = lark | Evening Lark | 2026-03-06 | “We will fight”, says brewer
    “We will fight for every barrel in the cellar,” said a spokesman. “Our beer is honest,” he said.
    """

  static let archive = Result { try ScratchArchive(town) }

  private func check(_ words: String, _ speaker: String? = nil) throws -> CheckAnswer {
    try Self.archive.get().lookup.check(.text(words), speaker: speaker)
  }

  static let verdicts: [(words: String, speaker: String?, verdict: Verdict)] = [
    // In one piece, whatever is cut off, and however it is typed.
    ("The discharge may have reached about 40 wells on the east bank", nil, .verbatim),
    ("discharge may have reached about forty wells", nil, .verbatim),
    ("“we are still testing the harbor water”", nil, .verbatim),
    ("WE'RE STILL TESTING THE HARBOUR WATER!", nil, .verbatim),
    ("about 40 wells on the east-bank", nil, .verbatim),
    ("shameful", nil, .verbatim),
    // Across a break that only the outlet's own words make, and over two sentences.
    ("about 40 wells on the east bank and we’re still testing", nil, .verbatim),
    ("we’re still testing the harbour water. Nobody should drink it", nil, .verbatim),
    // A marked elision; one that the record has itself.
    ("The discharge may have reached … the east bank", nil, .verbatim),
    ("“we’re still testing [the] water”", nil, .verbatim),
    ("Nobody was ever in danger we followed the rules", nil, .verbatim),
    // An elision must not hide what turns the meaning.
    ("The discharge … have reached about 40 wells on the east bank", nil, .altered),
    // Whoever is named: in full, by surname, by a role, or not at all.
    ("we’re still testing the harbour water", "Ines Hall", .verbatim),
    ("we’re still testing the harbour water", "Hall", .verbatim),
    ("a shameful piece of paper", "the mayor", .verbatim),
    ("we’re still testing the harbour water", "Lyle Moss", .misattributed),
    ("Nobody was ever in danger", "Ida Roth", .misattributed),
    ("fight for every barrel in the cellar", "Ida Roth", .uncredited),
    // Announced: the words stand there, and nobody is credited with having said them.
    ("We will close the lower gate before winter", nil, .verbatim),
    ("We will close the lower gate before winter", "Ida Roth", .uncredited),
    // One thing changed.
    ("The discharge may have reached about 400 wells on the east bank", nil, .altered),
    ("The discharge has reached about 40 wells on the east bank", nil, .altered),
    ("The discharge may not have reached about 40 wells on the east bank", nil, .altered),
    ("The discharge may have reached about 40 wells on the west bank", nil, .altered),
    ("The discharge may soon have reached about 40 wells on the east bank", nil, .altered),
    ("The discharge may have reached about 40 on the east bank", nil, .altered),
    // Hardly a word of it is no grammar; one was put in, exchanged or taken out.
    ("Nobody should drink it until the zeppelins are back", nil, .altered),
    ("I do think the mill is safe", nil, .altered),
    ("Nobody was ever in the zeppelin", nil, .unrecorded),
    ("I do not know what to do about it all", nil, .unrecorded),
    // Reported, the outlet's own, never.
    ("the filters were changed every second week", nil, .reported),
    ("The county has kept records of the river since 1911", nil, .unquoted),
    ("the council had known", nil, .unrecorded),
    ("Nobody has ever painted a zeppelin in this town", nil, .unrecorded),
    ("wells reached may have discharge", nil, .unrecorded),
    ("", nil, .unrecorded),
    // Never said.
    ("the gate is rotten and so is the whole town", "Ida Roth", .disowned),
    ("the gate is rotten", nil, .disowned),
  ]

  @Test(arguments: verdicts.indices) func `words get their verdict`(index: Int) throws {
    let (words, speaker, verdict) = Self.verdicts[index]
    let answer = try check(words, speaker)
    let best = answer.finding.rows.first
    #expect(
      answer.finding.verdict == verdict, "\(words): \(best?.report.text ?? "-") \(best?.drifts.map(\.kind) ?? [])")
  }

  @Test func `whatever one article quotes and another disowns is disputed, and both are shown`() throws {
    let archive = try ScratchArchive(
      Self.town,
      """
      = herald | Live Herald | 2026-03-04 | Mayor on gate
      “The gate is rotten and so is the whole town,” Mayor Ida Roth said.
      """)
    let answer = try archive.lookup.check(.text("the gate is rotten and so is the whole town"))
    #expect(answer.finding.verdict == .disputed)
    #expect(Set(answer.finding.evidence.map(\.report.outlet)) == ["Live Herald", "Quay Facts"])
  }

  @Test(arguments: [
    ("Joan Marsh", Verdict.misattributed), ("Beth Marsh", .verbatim), ("Marsh", .verbatim),
    ("Ida Roth", .misattributed),
  ])
  func `a bare surname is whoever another outlet names in full`(speaker: String, verdict: Verdict) throws {
    let archive = try ScratchArchive(
      """
      = times | Hill Times | 2026-03-16 | Dam vote
      Councillor Joan Marsh said she would vote for the dam. Her sister, Beth Marsh, will not. “Nobody drowns a graveyard to water a lawn,” Beth Marsh said.

      = weekly | Water Weekly | 2026-03-17 | Dam vote
      “Nobody drowns a graveyard to water a lawn,” Marsh told the council.
      """)
    let answer = try archive.lookup.check(.text("Nobody drowns a graveyard to water a lawn"), speaker: speaker)
    #expect(answer.finding.verdict == verdict, "\(answer.finding.because)")
  }

  @Test(arguments: [
    ("the mill is safe", "not"), ("the bank will hold for another winter", "If the rain stops"),
  ])
  func `a cut that turns the meaning is told`(words: String, turn: String) throws {
    let answer = try check(words)
    #expect(answer.finding.verdict == .verbatim && answer.isDoubtful)
    let drift = answer.finding.rows.first?.drifts.first { $0.kind == "context_removed" }
    #expect(drift?.earlier?.text.contains(turn) == true)
  }

  @Test(arguments: ["safe", "another winter", "40 wells on the east bank"])
  func `what only names a thing is not turned by its sentence`(words: String) throws {
    let answer = try check(words)
    #expect(answer.finding.rows.allSatisfy { !$0.drifts.contains { $0.kind == "context_removed" } })
  }

  @Test func `what is announced was not said`() throws {
    let words = "We will close the lower gate before winter"
    let told = "no report here says that they were said"
    #expect(try check(words).finding.because.contains(told))
    #expect(try check(words, "Ida Roth").finding.because.contains(told))
    let first = try Self.archive.get().lookup.first(.text(words))
    #expect(first.saidFirst.hasPrefix("Its reports do not say that"))
    #expect(first.reportedFirst.contains("may still be said"))
  }

  @Test func `only what was asked is compared`() throws {
    let drifts = try check("about 400 wells on the east side of the bank").finding.rows.flatMap(\.drifts)
    #expect(!drifts.contains { $0.kind == "truncation" }, "\(drifts)")
    #expect(try check("we’re still testing the harbour water").finding.rows.first?.drifts == [])
  }

  @Test func `words that span two sentences are answered for both`() throws {
    let words = "we’re still testing the harbour water. Nobody should drink it"
    let rows = try check(words).finding.evidence
    #expect(rows.count == 2 && Set(rows.map(\.report.assertion)).count == 2)
    let scalars = Array(words.unicodeScalars)
    let spans = rows.compactMap(\.asked).sorted { $0.lowerBound < $1.lowerBound }
      .map { String(String.UnicodeScalarView(scalars[$0])) }
    #expect(spans == ["we’re still testing the harbour water", "Nobody should drink it"])
    #expect(try Self.archive.get().lookup.first(.text(words)).answers.count == 2)
  }

  @Test func `the asked words are marked in the article's own sentence`() throws {
    let row = try #require(try check("we’re still testing").finding.rows.first)
    #expect(row.marked().contains("▸we’re still testing◂ the harbour water"))
    let split = try #require(try check("east bank and we’re still testing").finding.rows.first)
    #expect(
      split.marked().contains(
        "▸east bank◂,” engineer Ines Hall told the Harbor Courier on Monday, “▸and we’re still testing◂"))
  }

  @Test func `passages count code points of the article and of the query`() throws {
    for (words, _, _) in Self.verdicts {
      for row in try check(words).finding.rows {
        let scalars = Array(words.unicodeScalars)
        if let asked = row.asked { #expect(asked.upperBound <= scalars.count) }
        for drift in row.drifts {
          guard let later = drift.later else { continue }
          #expect(String(String.UnicodeScalarView(scalars[later.start..<later.end])) == later.text, "\(words)")
        }
      }
    }
  }

  @Test func `a batch answers every query in order, best first, and says so where nothing is near`() throws {
    let checks = try Checks(database: Self.archive.get().path, limit: 2)
    let rows = try checks.rows(query: "q1", text: "about 40 wells on the east bank")
    #expect(rows.map { $0["rank"]?.integer } == [1, 2])
    #expect(rows.first?["verdict"]?.text == "verbatim" && rows.first?["article"]?.text == "courier")
    let none = try checks.rows(query: 7, text: "zeppelin")
    #expect(none.map(\.line).first?.hasPrefix(#"{"query":7,"rank":0,"statement":null"#) == true)
    let named = try checks.rows(query: 8, text: "we’re still testing", speaker: "Lyle Moss")
    #expect(named.first?["verdict"]?.text == "misattributed")
  }

  @Test func `a quotation with its credit is asked about with it`() throws {
    #expect(try check("“We’re still testing the harbour water,” Ines Hall said.").finding.verdict == .verbatim)
    #expect(try check("“We’re still testing the harbour water,” Lyle Moss said.").finding.verdict == .misattributed)
  }
}
