import Answers
import Testing

@testable import Stemma

/// What is disowned or denied: which words say so, and what an answer says of it.
@Suite struct DisownedTests {
  static let town = """
    = gazette | Ferry Gazette | 2026-03-04 | Captain on owners
    “These owners could not sail a bathtub across a kitchen,” Odile Brandt said after the race.

    Brandt denied that the sponsors were “a pack of thieves and their lawyers”.

    “I have never touched a drop before noon,” Brandt denied.

    = herald | Quay Herald | 2026-03-05T09:00:00Z | Captain answers
    Odile Brandt denied ever saying “these owners could not sail a bathtub across a kitchen”. She left for Oslo.

    Her brother Emil said she had never said that “every judge here is for sale”.

    = star | Morning Star | 2026-03-06 | Clerk counts cash
    “I counted it twice, forty thousand in old notes,” clerk Dilys Orme said.

    = retraction | Morning Star | 2026-03-13 | Retraction
    The quotation “I counted it twice, forty thousand in old notes” was fabricated by a reporter.

    = desk | Fact Desk | 2026-03-07 | What is true
    Minister Pavel Varga falsely said “we have the shortest queues on the whole continent.” A viral post falsely claims that Mayor Ines Roth said “the harbour belongs to whoever pays me most.” The mayor was falsely said to have called the fence “a garland for the town of thieves”.
    """

  static let archive = Result { try ScratchArchive(town) }

  static let answers: [(words: String, verdict: Verdict, because: [String])] = [
    // Denied as ever said, where another article quotes it.
    (
      "these owners could not sail a bathtub", .disputed,
      [
        "Ferry Gazette quotes it of Odile Brandt",
        "denied in Quay Herald, 5 March 2026, 09:00 UTC: “Odile Brandt denied",
      ]
    ),
    // Nobody quotes it.
    (
      "every judge here is for sale", .disowned,
      ["only where it is denied that it was said: Quay Herald", "never said"]
    ),
    // The outlet withdraws its own.
    (
      "I counted it twice, forty thousand in old notes", .disowned,
      ["Morning Star has quoted it of Dilys Orme and disowns it, 13 March 2026: “The quotation", "was fabricated"]
    ),
    // He said it; what he said is false.
    (
      "we have the shortest queues on the whole continent", .disowned,
      ["That Pavel Varga said so is reported, and called false, by Fact Desk"]
    ),
    // She did not.
    (
      "the harbour belongs to whoever pays me most", .disowned,
      ["only where it is called false, made up, misquoted or withdrawn: Fact Desk"]
    ),
    (
      "a garland for the town of thieves", .disowned, ["only where it is called false, made up, misquoted or withdrawn"]
    ),
    // What is denied quotes nobody; but a denial is the denier's own.
    ("a pack of thieves and their lawyers", .uncredited, ["denied by Odile Brandt; no report here says whose"]),
    ("I have never touched a drop before noon", .verbatim, ["Odile Brandt, quoted by 1 outlet"]),
  ]

  @Test(arguments: answers.indices) func `an answer shows what disowns the words`(index: Int) throws {
    let (words, verdict, because) = Self.answers[index]
    let finding = try Self.archive.get().lookup.check(.text(words)).finding
    #expect(finding.verdict == verdict, "\(words): \(finding.because)")
    for part in because { #expect(finding.because.contains(part), "\(finding.because)") }
  }

  @Test func `whoever denies it is not credited with it`() throws {
    let archive = try Self.archive.get()
    let denied = try archive.lookup.check(.text("a pack of thieves and their lawyers"), speaker: "Odile Brandt")
    #expect(denied.finding.verdict == .uncredited)
    let row = try #require(denied.finding.rows.first)
    #expect(!row.isCredited && row.byline == "Ferry Gazette, 4 March 2026")
  }

  @Test(arguments: ["these owners could not sail a bathtub", "I counted it twice, forty thousand in old notes"])
  func `both sides are shown, however few are`(words: String) throws {
    let finding = try Self.archive.get().lookup.check(.text(words), limit: 1).finding
    #expect(finding.shown.map { $0.disowned == nil } == [true, false])
    // In JSON the words that disown are a change of meaning, with their place.
    let drift = finding.shown.last.map { "\($0.json)" } ?? ""
    #expect(drift.contains("context_removed") && finding.shown.last?.disowned?.sentence != nil)
  }
}
