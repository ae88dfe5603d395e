import Stemma
import Testing

@Suite struct LookupTests {
  /// A warning that loses its hedge, gains a nought, is cut, retold and denied, and turns up without a date.
  static let wells = """
    = courier | Harbor Courier | 2026-03-03T11:00:00Z | Engineer warns of wells
    “The discharge may have reached about 40 wells on the east bank, and we are still testing,” engineer Ines Hall told the Harbor Courier on Monday.

    = channel | Channel Nine | 2026-03-04T09:00:00Z | Wells hit
    “The discharge has reached about 400 wells on the east bank, and we are still testing,” engineer Ines Hall said.

    = post | Hill Post | 2026-03-05 | River town
    Engineer Ines Hall said the discharge had reached some 40 wells on the east bank.

    = undated | Fen Gazette | | Engineer warns
    “The discharge may have reached about 40 wells on the east bank, and we are still testing,” engineer Ines Hall said.

    = other | Fen Gazette | 2026-03-01 | Pumpkin sets a record
    “Nobody has grown a heavier pumpkin in this county,” judge Lyle Moss said.

    The county has kept records of pumpkins since 1911.
    """

  static let archive = Result { try ScratchArchive(wells) }

  @Test func `who reported it first, and who came later`() throws {
    #expect(
      try Self.archive.get().reported("discharge may have reached about 40 wells") == [
        "first | Harbor Courier | 2026-03-03 | “The discharge may have reached about 40 wells on the east bank, and we are still testing,”",
        "undated | Fen Gazette | undated | “The discharge may have reached about 40 wells on the east bank, and we are still testing,”",
        "later | Channel Nine | 2026-03-04 | “The discharge has reached about 400 wells on the east bank, and we are still testing,”",
        "later | Hill Post | 2026-03-05 | the discharge had reached some 40 wells on the east bank",
      ])
  }

  @Test func `who said it first, when and where`() throws {
    let archive = try Self.archive.get()
    #expect(try archive.said("discharge may have reached about 40 wells") == ["first | Ines Hall | 2026-03-02"])
    let said = try archive.lookup.first(.text("discharge may have reached about 40 wells")).said
    #expect(said.first?.chain.prefix(2) == ["Ines Hall, interview in Harbor Courier", "Harbor Courier"])
    #expect(said.first?.because.contains("Monday") == true)
  }

  @Test func `each later wording beside an earlier one, in the order of time`() throws {
    let lines = try Self.archive.get().rewordings("discharge may have reached about 40 wells")
    #expect(
      lines.map { $0.prefix { $0 != ":" } } == [
        "Channel Nine ~ Harbor Courier", "Hill Post ~ Harbor Courier", "Fen Gazette ~ Harbor Courier",
      ])
    #expect(lines.first?.contains("modality_changed+ number_changed") == true, "\(lines)")
  }

  /// Case, marks, contractions, spelling: nothing that was said differs.
  @Test(arguments: [
    "discharge may have reached", "DISCHARGE MAY HAVE REACHED", "“The discharge may have reached about 40 wells”",
    "the discharge may've reached about forty wells", "and we're still testing",
  ])
  func `a claim is found however its words are typed`(words: String) throws {
    #expect(
      try Self.archive.get().reported(words).first?.hasPrefix("first | Harbor Courier") == true, "\(words)")
  }

  @Test(arguments: ["wells reached may have discharge", "the discharge frightened the wells", "dischrage wlels"])
  func `words that nobody is reported with are not recorded, and what is near is only that`(words: String) throws {
    let answer = try Self.archive.get().lookup.first(.text(words))
    #expect(answer.isEmpty && answer.opening.finding.verdict == .unrecorded)
    #expect(answer.opening.finding.nearest.first?.report.text.contains("discharge") == true)
  }

  @Test(arguments: ["zeppelin manufacture", "", "   ", "“”", "\"; DROP TABLE claim; --", "*", "NEAR(a b)"])
  func `what nobody said is not found`(words: String) throws {
    let archive = try Self.archive.get()
    let first = try archive.lookup.first(.text(words))
    #expect(first.isEmpty && first.opening.claim == nil && first.said.isEmpty && first.reported.isEmpty, "\(words)")
    #expect(try archive.lookup.rewordings(.text(words)).isEmpty)
    #expect(try archive.lookup.trace(.text(words)).isEmpty)
  }

  @Test func `a claim is asked for by its id as well`() throws {
    let lookup = try Self.archive.get().lookup
    let words = try lookup.first(.text("discharge may have reached about 40 wells"))
    let id = try #require(words.opening.claim?.id)
    #expect(try lookup.first(.claim(id)).reported == words.reported)
    #expect(try lookup.first(.claim(id)).said == words.said)
    #expect(try lookup.first(.claim(9999)).isEmpty)
  }

  @Test func `nobody said what an outlet says in its own voice`() throws {
    let answer = try Self.archive.get().lookup.first(.text("county has kept records of pumpkins since 1911"))
    #expect(answer.said.isEmpty)
    #expect(answer.reported.map(\.report.text) == ["The county has kept records of pumpkins since 1911."])
  }

  @Test func `what has no date never wins, however full its wording`() throws {
    let archive = try ScratchArchive(
      """
      = undated | Fen Gazette | | Mayor on nets
      “We mended the nets in the rain and we will mend them in the snow,” Mayor Ann Lee said.

      = dated | Bay Times | 2026-03-09 | Mayor on nets
      “We mended the nets in the rain,” Mayor Ann Lee said.
      """)
    let answers = try archive.reported("mended the nets in the rain")
    #expect(
      answers.map { $0.components(separatedBy: " | “")[0] }.sorted() == [
        "first | Bay Times | 2026-03-09", "undated | Fen Gazette | undated",
      ])
    #expect(answers.first?.hasPrefix("first") == true)
  }

  @Test func `what is cited and not here leaves the question open`() throws {
    let archive = try ScratchArchive(
      """
      = post | Hill Post | 2026-03-06 | Mayor on nets
      “We mended the nets in the rain,” Mayor Ann Lee told the Coast Wire on Thursday.
      """)
    let answer = try archive.lookup.first(.text("mended the nets"))
    #expect(answer.reported.map(\.precedence.rawValue) == ["undetermined"])
    #expect(answer.reported.first?.because.contains("Coast Wire") == true)
    let trace = try archive.lookup.rewordings(.text("mended the nets"))
    #expect(trace.summary.contains("one has it from Coast Wire, whose report is not found here"), "\(trace.summary)")
    // As soon as it is there, it is first, though its clock says later.
    try archive.ingest(
      """
      = wire | Coast Wire | 2026-03-07 | Mayor on nets
      “We mended the nets in the rain,” Mayor Ann Lee said.
      """)
    #expect(
      try archive.reported("mended the nets").map { $0.components(separatedBy: " | “")[0] }
        == ["first | Coast Wire | 2026-03-07", "later | Hill Post | 2026-03-06"])
  }

  @Test func `one sentence on two occasions is one claim said twice`() throws {
    let archive = try ScratchArchive(
      """
      = courier | Harbor Courier | 2026-03-05 | Letter
      “The lawsuit has no merit, and we expect the court to dismiss it,” spokesman Piers Lind wrote in a letter to the council on Wednesday.

      = times | Bay Times | 2026-03-08 | Interview
      “The lawsuit has no merit, and we expect the court to dismiss it,” spokesman Piers Lind told the Bay Times on Saturday.
      """)
    #expect(
      try archive.said("lawsuit has no merit")
        == ["first | Piers Lind | 2026-03-04", "later | Piers Lind | 2026-03-07"])
  }

  @Test func `a trace hangs each wording under the one it comes from`() throws {
    let trace = try Self.archive.get().lookup.trace(.text("discharge may have reached about 40 wells"))
    #expect(trace.roots.map(\.wording.report.outlet) == ["Harbor Courier"])
    #expect(
      Set(trace.roots.flatMap(\.children).map(\.wording.report.outlet)) == ["Channel Nine", "Hill Post", "Fen Gazette"])
  }

  @Test func `drift comes worst first, one row a pair, by kind, outlet or speaker`() throws {
    let lookup = try Self.archive.get().lookup
    let all = try lookup.drift().pairs
    #expect(all.map(\.severity) == all.map(\.severity).sorted { $1 < $0 })
    #expect(Set(all.map { [$0.wording.laterThan, $0.wording.report.assertion] }).count == all.count)
    #expect(try lookup.drift(limit: 1).pairs.count == 1)
    #expect(try lookup.drift(kind: "number_changed").pairs.map(\.laterWords).contains("400"))
    #expect(try Set(lookup.drift(outlet: "hill post", all: true).pairs.map(\.wording.report.outlet)) == ["Hill Post"])
    #expect(try lookup.drift(speaker: "Lyle Moss").isEmpty)
    #expect(try lookup.drift(speaker: "ines hall").pairs.count == all.count)
  }

  @Test func `search finds the statements that hold the words`() throws {
    let lookup = try Self.archive.get().lookup
    #expect(try lookup.search("heavier pumpkin", limit: 5).found.first?.speaker == "Lyle Moss")
    #expect(try lookup.search("wells", limit: 2).found.count == 2)
    #expect(try lookup.search("heavyer pumkpin", limit: 5).found.first?.speaker == "Lyle Moss")
    #expect(try lookup.search("zeppelin", limit: 5).isEmpty)
  }

  @Test func `search leaves out what only stands beside the words, unless there is nothing else`() throws {
    let lookup = try Self.archive.get().lookup
    let found = try lookup.search("heavier pumpkin", limit: 9).found
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.text.contains("umpkin") }, "\(found.map(\.text))")
    // Words that stand in nobody's mouth are shown in their sentence.
    let beside = try lookup.search("judge Lyle", limit: 5).found
    #expect(beside.first?.text.contains("judge Lyle Moss said") == true, "\(beside.map(\.text))")
  }
}
