import ReportedSpeech
import Testing

@testable import Stemma

/// What people see of a correction.
@Suite struct CorrectionEffectTests {
  private func archive() throws -> ScratchArchive { try ScratchArchive(CorrectTests.wells.joined(separator: "\n\n")) }

  @Test func `speakers are told apart by trade, and found in their story by family name`() throws {
    #expect(
      try archive().asked("speakers", "name", "names") == [
        "Ann Lee | Ann Lee", "Ines Hall | Hall; Ines Hall", "Lyle Moss | Lyle Moss", "Engineer | Engineer",
        "Lyle Moss | Lyle Moss",
      ])
  }

  @Test func `merged speakers are one, called as the first`() throws {
    let archive = try archive()
    let made = try archive.correct { .mergeSpeakers([try $0.speaker("Ines Hall"), try $0.speaker("Ann Lee")]) }
    #expect(made.says == "“Ines Hall” and “Ann Lee” are one speaker, called Ines Hall")
    #expect(try archive.asked("speakers", "name", "names")[0] == "Ines Hall | Ann Lee; Hall; Ines Hall")
  }

  @Test func `a name split off in an article is another's there`() throws {
    let archive = try archive()
    try archive.correct { try $0.split("Ann Lee", from: ["ledger/1"]) }
    #expect(try archive.asked("speakers", "name").filter { $0 == "Ann Lee" }.count == 2)
  }

  @Test func `a corrected date takes over as origin`() throws {
    let archive = try archive()
    #expect(
      try archive.reported("discharge may have reached about 40 wells").first?.hasPrefix("first | Harbor Courier")
        == true)
    try archive.correct { _ in
      .date(article: "times/1", try ReferenceResolution.date("2026-03-04", zone: nil, now: ScratchArchive.now))
    }
    #expect(
      try archive.reported("discharge may have reached about 40 wells").first?.hasPrefix(
        "first | Bay Times | 2026-03-04") == true)
    try archive.correct { _ in .date(article: "times/1", nil) }
    #expect(
      try archive.reported("discharge may have reached about 40 wells").last?.hasPrefix("undated | Bay Times") == true)
    #expect(try archive.corrections().map(\.state) == [.overruled(2), .inForce])
  }

  @Test func `a day of the week is counted from the corrected date`() throws {
    let archive = try archive()
    #expect(try archive.said("discharge may have reached about 40 wells").first == "first | Ines Hall | 2026-03-04")
    try archive.correct { _ in
      .date(article: "courier/1", try ReferenceResolution.date("2026-02-20", zone: nil, now: ScratchArchive.now))
    }
    #expect(try archive.said("discharge may have reached about 40 wells").first == "first | Ines Hall | 2026-02-18")
  }

  @Test func `a rejected derivation is gone, a confirmed one is there, and the later word holds`() throws {
    let archive = try archive()
    let words = "discharge may have reached about 40 wells"
    let pair: (ReferenceResolution) throws -> (Place, Place) = {
      (try $0.statement("times/1:400 wells"), try $0.statement("courier/1:40 wells"))
    }
    #expect(try archive.rewordings(words).count == 1)
    try archive.correct {
      let (later, earlier) = try pair($0)
      return .reject(later: later, earlier: earlier)
    }
    #expect(try archive.rewordings(words) == [])
    let turned = try archive.correct {
      let (later, earlier) = try pair($0)
      return .confirm(later: earlier, earlier: later)
    }
    #expect(try archive.rewordings(words).map { $0.components(":")[0] } == ["Harbor Courier < Bay Times"])
    #expect(
      try archive.reported(words).map { $0.components(" | 2026")[0] } == [
        "first | Bay Times", "later | Harbor Courier",
      ])
    try archive.uncorrect(turned.correction)
    #expect(try archive.rewordings(words) == [])
  }

  @Test func `claims merge and part as told`() throws {
    let archive = try archive()
    let claims = { try archive.asked("claims", "text", "statements") }
    let before = try claims().count
    let merged = try archive.correct { .mergeClaims([try $0.claim("post/1:drink"), try $0.claim("fen/1:pumpkin")]) }
    #expect(try claims().count == before - 1)
    try archive.correct { .splitClaim([try $0.statement("fen/1:pumpkin")]) }
    #expect(try claims().count == before)
    try archive.uncorrect(merged.correction)
    #expect(try claims().count == before)
  }

  @Test func `an outlet renamed into another is one with it, wherever it is named`() throws {
    let archive = try archive()
    try archive.correct { .renameOutlet(try $0.outlet("the bay times"), to: "Harbor Courier") }
    #expect(
      try archive.asked("outlets", "name", "articles", "cited") == [
        "Harbor Courier | 2 | 2", "Fen Gazette | 2 | 0", "Ellery Ledger | 1 | 0", "Hill Post | 1 | 0",
      ])
    try archive.ingest("= times/2 | Bay Times | 2026-03-10 | Later\n“The wells are full again,” Ines Hall said.")
    #expect(try archive.asked("outlets", "name", "articles")[0] == "Harbor Courier | 3")
    #expect(try archive.faults(rebuild: true) == [])
  }

  @Test func `what a person points to is found, or the candidates are named`() throws {
    let archive = try archive()
    #expect(throws: StemmaError.nobody("Anne Lee", like: ["Ann Lee"])) {
      try archive.correct { .mergeSpeakers([try $0.speaker("Anne Lee"), try $0.speaker("Ines Hall")]) }
    }
    #expect(
      throws: StemmaError.ambiguousSpeaker(
        "Lyle Moss",
        ["Lyle Moss@fen/1 (Lyle Moss, person, 1 article)", "Lyle Moss@fen/2 (Lyle Moss, person, 1 article)"])
    ) { try archive.correct { .mergeSpeakers([try $0.speaker("Lyle Moss"), try $0.speaker("Ines Hall")]) } }
    #expect(throws: StemmaError.noOutlet("Courier", like: ["Harbor Courier"])) {
      try archive.correct { .renameOutlet(try $0.outlet("Courier"), to: "Herald") }
    }
    #expect(throws: StemmaError.noClaim(999)) { try archive.correct { .mergeClaims([try $0.claim("999")]) } }
    #expect(throws: StemmaError.unreadableDate("soon")) {
      try ReferenceResolution.date("soon", zone: nil, now: ScratchArchive.now)
    }
    #expect(throws: StemmaError.self) {
      try archive.correct { .splitClaim([try $0.statement("courier/1:zeppelin")]) }
    }
    #expect(throws: StemmaError.noCorrection(7)) { try archive.uncorrect(7) }
    #expect(try archive.corrections().isEmpty)
  }

  @Test func `the same word twice is one correction`() throws {
    let archive = try archive()
    let rename: (ReferenceResolution) throws -> Correction = { _ in .renameOutlet("Bay Times", to: "Herald") }
    #expect(try archive.correct(rename).isNew)
    #expect(try archive.correct(rename).isNew == false)
    #expect(try archive.corrections().count == 1)
  }
}

extension String {
  fileprivate func components(_ separator: String) -> [String] {
    let parts = split(separator: separator, omittingEmptySubsequences: false)
    return parts.map(String.init)
  }
}
