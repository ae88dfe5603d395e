import Intake
import ReportedSpeech
import Testing

@testable import Stemma

/// A person's corrections, each in a small story: what it changes, and that undoing it leaves nothing behind.
@Suite struct CorrectTests {
  static let wells = [
    """
    = courier/1 | Harbor Courier | 2026-03-05 | Engineer warns
    “The discharge may have reached about 40 wells on the east bank,” engineer Ines Hall said on Wednesday.
    """,
    """
    = times/1 | Bay Times | 2026-03-06 | Engineer says wells hit
    “The discharge has reached about 400 wells on the east bank,” Hall said.
    """,
    """
    = post/1 | Hill Post | 2026-03-04 | Wells
    “We will not drink it,” Mayor Ann Lee told the Bay Times. The pumps had been off since autumn, she said.
    """,
    """
    = fen/1 | Fen Gazette | 2026-03-07 | Pumpkin sets a record
    “Nobody has grown a heavier pumpkin in this county,” judge Lyle Moss said. “The wells are dry,” Moss said. \
    It took six growers and a forklift to lift it onto the scales of the harvest fair, which a baker from Ottery had \
    lent.
    """,
    """
    = fen/2 | Fen Gazette | 2026-03-08 | United win
    “We scored twice and the county is proud of us,” striker Lyle Moss said after the match at Oakfield, where eleven \
    thousand people had queued since breakfast. The visitors hit the post, lost their captain to a sprained ankle and \
    never came back into it. A brass band played on the terraces until the floodlights went out.
    """,
    """
    = ledger/1 | Ellery Ledger | 2026-03-09 | Water
    The water must not be drunk, Ann Lee said. “We will not drink it,” Lee told the Harbor Courier on Monday.
    """,
  ]

  /// One of every kind, as a person would type it.
  static let corrections: [(name: String, make: @Sendable (ReferenceResolution) throws -> Correction)] = [
    ("merge", { .mergeSpeakers([try $0.speaker("Ines Hall"), try $0.speaker("Ann Lee")]) }),
    ("merge by article", { .mergeSpeakers([try $0.speaker("Lyle Moss@fen/1"), try $0.speaker("Lyle Moss@fen/2")]) }),
    ("split", { try $0.split("Ann Lee", from: ["ledger/1"]) }),
    ("one claim", { .mergeClaims([try $0.claim("post/1:drink"), try $0.claim("ledger/1:must not be drunk")]) }),
    ("claim of its own", { .splitClaim([try $0.statement("times/1:400 wells")]) }),
    ("rename", { .renameOutlet(try $0.outlet("Bay Times"), to: "The Bay Times and Post") }),
    ("rename into another", { .renameOutlet(try $0.outlet("Hill Post"), to: "Harbor Courier") }),
    (
      "date",
      { _ in .date(article: "times/1", try ReferenceResolution.date("2026-03-01", zone: nil, now: ScratchArchive.now)) }
    ),
    ("no date", { _ in .date(article: "courier/1", nil) }),
    ("same story", { .sameStory(try $0.article("fen/1"), try $0.article("fen/2")) }),
    ("other story", { .otherStory(try $0.article("times/1"), try $0.article("courier/1")) }),
    (
      "reject",
      { .reject(later: try $0.statement("times/1:400 wells"), earlier: try $0.statement("courier/1:40 wells")) }
    ),
    (
      "confirm",
      { .confirm(later: try $0.statement("ledger/1:not drink it"), earlier: try $0.statement("fen/1:pumpkin")) }
    ),
  ]

  private func ruled(_ number: Int, in archive: ScratchArchive) throws -> Correction {
    var found: Correction?
    let standing = try archive.canon()
    let made = try archive.correct {
      let correction = try Self.corrections[number].make($0)
      found = correction
      return correction
    }
    try archive.uncorrect(made.correction)
    #expect(try archive.canon() == standing)
    return try #require(found)
  }

  @Test(arguments: corrections.indices)
  func `a correction changes the graph, holds when all is decided afresh, and undone leaves it as before`(
    number: Int
  ) throws {
    let archive = try ScratchArchive(Self.wells.joined(separator: "\n\n"))
    let before = try archive.canon()
    let made = try archive.correct(Self.corrections[number].make)
    #expect(made.state == .inForce, "\(made.says)")
    let after = try archive.canon()
    #expect(after.filter { !$0.hasPrefix("[\"correction\"") } != before, "\(made.says)")
    #expect(try archive.faults(rebuild: true) == [])
    // Ingesting the same again changes nothing of it.
    try archive.ingest(Self.wells.joined(separator: "\n\n"))
    #expect(try archive.canon() == after)
    try archive.uncorrect(made.correction)
    #expect(try archive.canon() == before)
    #expect(try archive.faults(rebuild: true) == [])
  }

  @Test(arguments: corrections.indices)
  func `a correction waits for its article, and comes to the same whenever that arrives`(number: Int) throws {
    let whole = try ScratchArchive(Self.wells.joined(separator: "\n\n"))
    let correction = try ruled(number, in: whole)
    try whole.correct { _ in correction }
    let expected = try whole.canon()
    let empty = try ScratchArchive()
    try empty.ingest("= other | Other | 2026-03-01 | Other\nRain fell on the hills all day.")
    let waiting = try empty.correct { _ in correction }
    #expect(waiting.state.isWaiting, "\(waiting.says)")
    for article in Self.wells.reversed() { try empty.ingest(article) }
    try empty.undo(1)
    #expect(Set(try empty.canon()) == Set(expected), "\(waiting.says)")
    #expect(try empty.faults(rebuild: true) == [])
  }

  /// All articles and corrections in one order each; what contradicts nothing may come in any.
  @Test func `articles and corrections come to one graph in whatever order they come`() throws {
    let whole = try ScratchArchive(Self.wells.joined(separator: "\n\n"))
    let made = try Self.corrections.indices.filter { ![2].contains($0) }.map { try ruled($0, in: whole) }
    for correction in made { try whole.correct { _ in correction } }
    let expected = Set(try whole.canon())
    let (a, r) = (Self.wells.count, made.count)
    for round in 1...6 {
      let archive = try ScratchArchive()
      try archive.ingest(Self.wells[round % a])
      var (articles, said) = (0, 0)
      for step in 0..<(a + r) {
        if (step * (round + 2)) % (round + 3) < 2, articles < a {
          try archive.ingest(Self.wells[(articles * 5 + round) % a])
          articles += 1
        } else if said < r {
          try archive.correct { _ in made[(said * 7 + round) % r] }
          said += 1
        }
      }
      while articles < a {
        try archive.ingest(Self.wells[(articles * 5 + round) % a])
        articles += 1
      }
      while said < r {
        try archive.correct { _ in made[(said * 7 + round) % r] }
        said += 1
      }
      #expect(expected.symmetricDifference(try archive.canon()).sorted() == [], "round \(round)")
      #expect(try archive.faults(rebuild: true) == [], "round \(round)")
    }
  }

  @Test func `undone in any order, corrections leave the graph as it was`() throws {
    let archive = try ScratchArchive(Self.wells.joined(separator: "\n\n"))
    let before = try archive.canon()
    let made = try Self.corrections.map { try archive.correct($0.make).correction }
    #expect(try archive.faults(rebuild: true) == [])
    for i in made.indices { try archive.uncorrect(made[(i * 4) % made.count]) }
    #expect(try archive.canon() == before)
  }

  @Test func `an export makes the same graph of the same articles, and replayed again adds nothing`() throws {
    let archive = try ScratchArchive(Self.wells.joined(separator: "\n\n"))
    for correction in Self.corrections { try archive.correct(correction.make) }
    let lines = try archive.exportedCorrections()
    #expect(lines.count == Self.corrections.count)
    #expect(!lines.contains { $0.contains("_id") })
    let other = try ScratchArchive(Self.wells.reversed().joined(separator: "\n\n"))
    let answer = try other.replay(lines)
    #expect((answer.added, answer.known, answer.skipped, answer.waiting) == (lines.count, 0, 0, 0))
    #expect(Set(try other.canon()) == Set(try archive.canon()))
    let again = try other.replay(lines + ["", "nonsense", #"{"operation":{"operation":"levitate"}}"#])
    #expect((again.added, again.known, again.skipped) == (0, lines.count, 2))
  }

  @Test func `undoing the run of a correction undoes the correction`() throws {
    let archive = try ScratchArchive(Self.wells.joined(separator: "\n\n"))
    let before = try archive.canon()
    try archive.correct(Self.corrections[0].make)
    try archive.undo(2)
    #expect(try archive.canon() == before)
    #expect(try archive.faults(rebuild: true) == [])
  }

  @Test func `undoing an ingest leaves corrections waiting, and they hold again when it comes back`() throws {
    let archive = try ScratchArchive(Self.wells[1], Self.wells[0])
    try archive.correct(Self.corrections[4].make)
    let before = try archive.canon()
    try archive.undo(1)
    #expect(try archive.corrections().map(\.state.isWaiting) == [true])
    try archive.ingest(Self.wells[1])
    #expect(Set(try archive.canon()) == Set(before))
  }
}
