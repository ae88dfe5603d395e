import Intake
import Testing

@testable import Stemma

@Suite struct IngestTests {
  static let bridge = """
    = courier/1 | Harbor Courier | 2026-03-05 | Bridge to close
    “We will rebuild the east bridge before the winter storms return,” Mayor Ann Lee said on Wednesday.

    = times/1 | Bay Times | 2026-03-07 | Mayor promises bridge
    “We will rebuild the east bridge before the winter,” Mayor Ann Lee said.
    """

  @Test func `the same again changes nothing`() throws {
    let archive = try ScratchArchive()
    let first = try archive.ingest(Self.bridge)
    let standing = try archive.canon()
    let again = try archive.ingest(Self.bridge)
    #expect((first.added, first.unchanged) == (2, 0))
    #expect((again.added, again.revised, again.updated, again.unchanged, again.statements) == (0, 0, 0, 2, 0))
    #expect(try archive.canon() == standing)
  }

  @Test func `an article twice in one run is read once`() throws {
    let archive = try ScratchArchive()
    let summary = try archive.ingest(ScratchArchive.inputs(Self.bridge) + ScratchArchive.inputs(Self.bridge))
    #expect((summary.added, summary.unchanged) == (2, 2))
    #expect(try archive.canon() == ScratchArchive(Self.bridge).canon())
  }

  @Test func `what arrives late but was published earlier takes over as origin`() throws {
    let archive = try ScratchArchive(Self.bridge)
    #expect(
      try archive.reported("rebuild the east bridge") == [
        "first | Harbor Courier | 2026-03-05 | “We will rebuild the east bridge before the winter storms return,”",
        "later | Bay Times | 2026-03-07 | “We will rebuild the east bridge before the winter,”",
      ])
    try archive.ingest(
      """
      = post/1 | Hill Post | 2026-03-04 | Council hears mayor
      “We will rebuild the east bridge before the winter storms return,” Mayor Ann Lee said.
      """)
    #expect(
      try archive.reported("rebuild the east bridge").map { $0.components(separatedBy: " | “")[0] } == [
        "first | Hill Post | 2026-03-04", "later | Harbor Courier | 2026-03-05", "later | Bay Times | 2026-03-07",
      ])
    #expect(try archive.faults(rebuild: true).isEmpty)
  }

  @Test func `a changed text under a known key revises it, and kept words keep their date`() throws {
    let archive = try ScratchArchive(
      """
      = courier/1 | Harbor Courier | 2026-03-05 | Bridge to close
      “We will rebuild the east bridge before the winter storms return,” Mayor Ann Lee said.
      """,
      """
      = times/1 | Bay Times | 2026-03-06 | Mayor promises bridge
      “We will rebuild the east bridge before the winter storms return,” Mayor Ann Lee said.
      """)
    let summary = try archive.ingest(
      """
      = courier/1 | Harbor Courier | 2026-03-08 | Bridge to close
      “We will rebuild the east bridge before the winter storms return,” Mayor Ann Lee said.

      “Nobody has asked the ferry pilots what they think,” said Jo Ray, a pilot.
      """)
    #expect((summary.added, summary.revised) == (0, 1))
    #expect(
      try archive.reported("rebuild the east bridge").first
        == "first | Harbor Courier | 2026-03-05 | “We will rebuild the east bridge before the winter storms return,”")
    #expect(
      try archive.reported("asked the ferry pilots")
        == ["first | Harbor Courier | 2026-03-08 | “Nobody has asked the ferry pilots what they think,”"])
    #expect(try archive.asked("articles", "article", "published_from").count == 3)
    #expect(try archive.faults(rebuild: true).isEmpty)
  }

  @Test func `an id of two systems is no key of the second article, in one run or in two`() throws {
    func record(_ address: String, _ title: String, _ text: String) -> Input {
      let line =
        #"{"id":"7","url":"https://\#(address)","title":"\#(title)","text":"\#(text)","date":"2026-02-11"}"#
      return Input(name: "\(title).jsonl", bytes: Array(line.utf8))
    }
    let pool = record("quay.example/1", "Pool opens", "“The pool is warm at last,” Nessa Quorn said.")
    let mill = record("fen.example/2", "Mill burns", "“The mill burned all night,” Gil Reeve said.")
    let longer = record("quay.example/1", "Pool opens", "“The pool is warm at last,” Nessa Quorn said. It is.")
    let archive = try ScratchArchive()
    #expect(try archive.ingest([pool, mill]).added == 2)
    #expect(try archive.ingest([pool, mill]).unchanged == 2)
    #expect(try archive.asked("articles", "article") == ["7", "https://fen.example/2"])
    let other = try ScratchArchive()
    try other.ingest([pool])
    #expect(try other.ingest([mill]).added == 1)
    #expect(try other.canon() == archive.canon())
    #expect(try other.ingest([longer]).revised == 1)
  }

  @Test func `a row's number is no key of another table's row, in one run or in two`() throws {
    func table(_ name: String, _ title: String, _ text: String, _ outlet: String) -> Input {
      Input(name: name, bytes: Array("id,title,text,outlet,date\n1,\(title),\(text),\(outlet),2026-02-11\n".utf8))
    }
    let pool = table("a.csv", "Pool opens", "“The pool is warm at last” Nessa Quorn said.", "Quay Ledger")
    let mill = table("b.csv", "Mill burns", "“The mill burned all night” Gil Reeve said.", "Fen Post")
    let longer = table("c.csv", "Mill burns down", "“The mill burned all night” Gil Reeve said. It did.", "Fen Post")
    let archive = try ScratchArchive()
    #expect(try archive.ingest([pool, mill]).added == 2)
    #expect(try archive.ingest([pool, mill]).unchanged == 2)
    #expect(try archive.asked("articles", "article") == ["1", "1 (Fen Post)"])
    let other = try ScratchArchive()
    try other.ingest([pool])
    #expect(try other.ingest([mill]).added == 1)
    #expect(try other.canon() == archive.canon())
    #expect(try other.ingest([longer]).revised == 1)
  }

  @Test func `the same text with other metadata is an update, not another article`() throws {
    let archive = try ScratchArchive(
      """
      = courier/1 | Harbour Courier | | Bridge to close
      “We will rebuild the east bridge before the winter storms return,” Mayor Ann Lee said.
      """)
    #expect(
      try archive.reported("rebuild the east bridge").map { $0.prefix(35) } == ["undated | Harbour Courier | undated"])
    let summary = try archive.ingest(
      """
      = courier/1 | Harbor Courier | 2026-03-05 | Bridge to close in June
      “We will rebuild the east bridge before the winter storms return,” Mayor Ann Lee said.
      """)
    #expect((summary.added, summary.revised, summary.updated) == (0, 0, 1))
    #expect(
      try archive.asked("articles", "article", "outlet", "title", "published_from")
        == ["courier/1 | Harbor Courier | Bridge to close in June | 2026-03-05T00:00:00Z"])
    #expect(
      try archive.reported("rebuild the east bridge").map { $0.prefix(35) } == ["first | Harbor Courier | 2026-03-05"])
    #expect(try archive.faults(rebuild: true).isEmpty)
  }

  static let counts = """
    = post/1 | Hill Post | 2026-03-06 | Wells
    Engineer Ines Hall said the leak has hit 400 wells on the east bank.

    """

  private func leak(on day: String) -> String {
    "= times/1 | Bay Times | \(day) | Wells\nThe leak has hit 40 wells on the east bank, Coast Wire reported.\n\n"
  }

  /// Days apart another count is another claim; on one day it is the same one, misreported.
  @Test(arguments: [["2026-03-06", "2026-03-02"], ["2026-03-02", "2026-03-06"]])
  func `a date that is set right decides its claims again`(days: [String]) throws {
    let expected = try ScratchArchive(Self.counts + leak(on: days[1])).canon().filter { $0.hasPrefix(#"["claim""#) }
    let runs = try ScratchArchive(Self.counts + leak(on: days[0]), leak(on: days[1]))
    let batch = try ScratchArchive(Self.counts + leak(on: days[0]) + leak(on: days[1]))
    let claims = try runs.canon().filter { $0.hasPrefix(#"["claim""#) }
    // Within one run neither date is the later word; whichever stands, the claims follow from it.
    let faults = try [runs, batch].map { try $0.faults(rebuild: true) }
    #expect(claims == expected)
    #expect(faults == [[], []])
  }

  @Test func `an equal text under another key is a copy, kept and grouped`() throws {
    let text = """
      FENWICK, March 5 (Coast Wire) - The harbor commission voted on Thursday to close the east bridge to lorries.

      “The deck is thinner than the drawings say, and I will not wait for it to fail,” chief engineer Mina Osei said.

      Lorries have to take the coast road from Monday, which adds forty minutes to every trip to the fish market.
      """
    let archive = try ScratchArchive()
    let summary = try archive.ingest(
      "= wire/1 | Coast Wire | 2026-03-05T15:00:00Z | Bridge shut to lorries\n\(text)\n\n"
        + "= times/1 | Bay Times | 2026-03-05T14:00:00Z | Lorries lose their bridge\n\(text)\n\n"
        + "= post/1 | Hill Post | 2026-03-06 | A word on dogs\n“My dog has never bitten a postman,” Jo Ray said.")
    #expect(summary.added == 3)
    #expect(
      try archive.asked("articles", "article", "copy_owner")
        == ["times/1 | Coast Wire", "wire/1 | Coast Wire", "post/1 | "])
    // The owner comes before its clients whatever their clocks say.
    #expect(
      try archive.reported("deck is thinner than the drawings").map { $0.components(separatedBy: " | “")[0] }
        == ["first | Coast Wire | 2026-03-05", "later | Bay Times | 2026-03-05"])
    #expect(try archive.faults(rebuild: true).isEmpty)
  }

  @Test func `unrelated articles leave a story's answers as they are`() throws {
    let alone = try ScratchArchive(Self.bridge)
    let among = try ScratchArchive(
      """
      = fen/1 | Fen Gazette | 2026-03-01 | Pumpkin sets a record
      “Nobody has grown a heavier pumpkin in this county,” judge Lyle Moss said.
      """, Self.bridge,
      """
      = fen/2 | Fen Gazette | 2026-03-09 | School gets a roof
      The school roof will be ready in May, headteacher Dana Whit said on Monday.
      """)
    let lines = try among.canon()
    #expect(Set(try alone.canon()).isSubset(of: lines))
    #expect(try among.reported("rebuild the east bridge") == alone.reported("rebuild the east bridge"))
    #expect(try among.rewordings("rebuild the east bridge") == alone.rewordings("rebuild the east bridge"))
  }

  @Test func `a bad record ends nothing but itself`() throws {
    let lines = """
      {"id":"a","text":"“We mend nets in the rain,” Ann Lee said."}
      {"id":
      {"id":"b","title":"no text here"}
      {"id":"c","text":"“We mend sails in the sun,” Jo Ray said."}

      """
    let archive = try ScratchArchive()
    let summary = try archive.ingest([
      Input(name: "empty.md", bytes: []), Input(name: "dump.jsonl", bytes: Array(lines.utf8)),
      Input(name: "photo.md", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]),
    ])
    #expect((summary.added, summary.skipped) == (2, 4))
    #expect(
      summary.notices.map { "\($0.file) \($0.place ?? "-")" } == [
        "empty.md -", "dump.jsonl line 2", "dump.jsonl line 3", "photo.md -",
      ])
    #expect(try archive.asked("articles", "article").sorted() == ["a", "c"])
  }
}
