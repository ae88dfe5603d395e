import Answers
import ReportedSpeech
import Stemma
import Testing

/// What a person should look at, and that saying what is so settles it everywhere.
@Suite struct ReviewTests {
  /// Two people of one name, in stories that have nothing to do with one another.
  static let names = """
    = courier/1 | Harbor Courier | 2026-01-05 | Budget
    “The council cannot pay for the bridge this year,” said Rep. Dana Pell, a Democrat of the third district. “It will \
    have to wait,” Pell said. The vote on next year's budget fell late on Thursday after a debate of six hours, and \
    taxes on land rise by a tenth.

    = gazette/1 | Fen Gazette | 2026-03-08 | Choir sings
    “Four hundred people sang with us on the green,” said Dana Pell, pastor of the Wendle chapel, after the festival. \
    Choirs from eleven valleys stood in the rain, and the youngest of the singers was seven years old.

    = post/1 | Hill Post | 2025-12-07 | Orchard
    “The orchard will be felled before the winter,” said Irena Holt, a farmer of Wendle. A fungus \
    had taken the bark of the pear trees, and the wood goes to a carver in the next valley.

    = vale/1 | Vale Weekly | 2026-02-09 | Farm fair
    “My farm sold every pumpkin by noon,” said the farmer Irena Holt. Stalls with honey, cheese and \
    wool stood along the river, and a brass band played until the evening.
    """

  private func rows(_ archive: ScratchArchive, kind: String? = nil) throws -> [Doubt] {
    try archive.lookup.review(kind: kind).doubts
  }

  @Test func `two people of one name are found, split, and gone from every answer`() throws {
    let archive = try ScratchArchive(Self.names)
    let doubt = try #require(try rows(archive, kind: "merge").first)
    #expect(doubt.grade == .contradicted)
    #expect(try rows(archive).first == doubt)
    #expect(doubt.decided.contains("Dana Pell") && doubt.because.contains("pastor of the Wendle chapel"))
    #expect(doubt.atStake == "Splitting these two moves 1 quotation in 1 article.")
    #expect([doubt.one.article, doubt.other.article] == ["courier/1", "gazette/1"])
    #expect(try archive.lookup.ask("said_by", parameters: ["speaker": .text("Dana Pell")]).rows.values.count == 3)
    let split = try #require(doubt.choices.first { $0.key == "s" })
    let made = try archive.correct { _ in split.correction }
    #expect(made.state == .inForce)
    #expect(try rows(archive, kind: "merge").allSatisfy { !$0.decided.contains("Dana Pell") })
    let speakers = try archive.lookup.ask("speakers", parameters: ["speaker": .text("Dana Pell")]).rows
    #expect(speakers.values.count == 2)
    #expect(try archive.lookup.merges(limit: nil).merged.allSatisfy { $0.name != "Dana Pell" })
    #expect(try archive.faults(rebuild: true) == [])
    // Taken back, the doubt is there again.
    try archive.uncorrect(made.correction)
    #expect(try rows(archive, kind: "merge").first == doubt)
  }

  @Test func `what a person confirmed is not asked again`() throws {
    let archive = try ScratchArchive(Self.names)
    let doubt = try #require(try rows(archive, kind: "merge").first)
    let confirmed = try #require(doubt.choices.first { $0.key == "c" })
    let made = try archive.correct { _ in confirmed.correction }
    #expect(made.state == .inForce)
    #expect(try !rows(archive).contains { $0.name == doubt.name })
    #expect(try archive.lookup.ask("said_by", parameters: ["speaker": .text("Dana Pell")]).rows.values.count == 3)
  }

  @Test func `a stranger is found among the many stories of a known name`() throws {
    let matters = [
      "The bridge toll must fall", "Our harvest was poor", "Every school needs a nurse", "The ferry is late again",
      "Nobody wants this tax", "A new mill will open",
    ]
    let known = matters.enumerated().map { day, matter in
      "= marsh/\(day) | Marsh Post | 2026-0\(day / 2 + 1)-0\(day + 1) | \(matter)\n"
        + "“\(matter),” said Alan Conner, spokesman for Senator Ruth Oakes."
    }
    let stranger = """
      = ledger/1 | Wendle Ledger | 2026-03-29 | Dentists fear a shortage
      “We have run out of fluoride twice,” said Alan Conner, a dentist in Wendle. Patients were turned away.
      """
    let archive = try ScratchArchive((known + [stranger]).joined(separator: "\n\n"))
    let doubts = try rows(archive, kind: "merge")
    #expect(doubts.contains { $0.because.contains("a dentist in Wendle") && $0.grade == .contradicted }, "\(doubts)")
  }

  @Test func `who is described alike is in no doubt`() throws {
    let archive = try ScratchArchive(Self.names)
    #expect(try !rows(archive).contains { $0.decided.contains("Irena Holt") })
  }

  @Test func `the same words of two people are asked about`() throws {
    let archive = try ScratchArchive(
      """
      = courier/1 | Harbor Courier | 2026-03-05 | Gate is rotten
      “The lower gate is rotten and has to be replaced before winter,” Mayor Ida Roth told Channel 6 News.

      = times/1 | Bay Times | 2026-03-05 | Gate of Quay Ellery is rotten
      “The lower gate is rotten and has to be replaced before winter,” engineer Lena Marsh told Channel 6 News.
      """)
    let doubt = try #require(try rows(archive, kind: "speaker").first)
    #expect(doubt.decided == "Harbor Courier credits Ida Roth with these words, Bay Times Lena Marsh.")
    let merge = try #require(doubt.choices.first { $0.key == "m" })
    try archive.correct { _ in merge.correction }
    #expect(try rows(archive, kind: "speaker").isEmpty)
  }

  @Test func `every choice of every doubt is a correction that can be made and taken back`() throws {
    let archive = try ScratchArchive(CorrectTests.wells.joined(separator: "\n\n") + "\n\n" + Self.names)
    let before = try archive.canon()
    for doubt in try rows(archive) {
      for choice in doubt.choices {
        let made = try archive.correct { _ in choice.correction }
        #expect(made.state == .inForce, "\(choice.says)")
        #expect(try !rows(archive).contains { $0.name == doubt.name }, "\(doubt.decided) \(choice.says)")
        try archive.uncorrect(made.correction)
      }
    }
    #expect(try archive.canon() == before)
  }

  @Test func `a row holds the keys that a page needs`() throws {
    let archive = try ScratchArchive(Self.names)
    let json = try archive.lookup.review(limit: 1).json
    let row = try #require(json.values?.first)
    #expect(
      row.members?.map(\.name)
        == ["kind", "grade", "decided", "because", "stake", "at_stake", "one", "other", "choices"])
    for choice in row["choices"]?.values ?? [] {
      let operation = try #require(choice["operation"])
      #expect(try Correction(json: operation).name == choice["kind"]?.text)
    }
  }
}
