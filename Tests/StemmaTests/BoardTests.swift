import Answers
import ReportedSpeech
import Testing

/// Each board over one small town's news: what its rows say, and what they do not.
@Suite struct BoardTests {
  private static let town = """
    = courier/1 | Harbor Courier | 2026-03-05 | Engineer warns
    “The discharge may have reached about 40 wells on the east bank,” engineer Ines Hall said on Wednesday. “We are \
    still testing the water of every street,” she said.

    = times/1 | Bay Times | 2026-03-06 | “Four hundred wells are poisoned,” engineer says
    “The discharge has reached about 400 wells on the east bank,” engineer Ines Hall said on Wednesday, according to \
    the Harbor Courier.

    = post/1 | Hill Post | 2026-03-07 | “We are still testing”
    “We are still testing the water of every street,” the engineer Ines Hall said on Wednesday.

    = gate/1 | Harbor Courier | 2026-03-08 | Gate is rotten
    “The lower gate is rotten and has to be replaced before winter,” Mayor Ida Roth told Channel 6 News.

    = gate/2 | Bay Times | 2026-03-08 | Gate of Quay Ellery is rotten
    “The lower gate is rotten and has to be replaced before winter,” engineer Lena Marsh told Channel 6 News.
    """

  private static let archive = Result { try ScratchArchive(town) }

  private func answer(_ id: String, _ terms: BoardTerms = BoardTerms()) throws -> BoardAnswer {
    try Self.archive.get().lookup.board(try #require(Board.all.first { $0.id == id }), terms)
  }

  @Test(
    arguments: [
      (
        "drift", [:],
        [
          "Bay Times has “400” where Harbor Courier has “40”.",
          "Bay Times credits “engineer Lena Marsh” where Harbor Courier credits “Mayor Ida Roth”.",
        ]
      ),
      ("drift", [.kind: "number_changed"], ["Bay Times has “400” where Harbor Courier has “40”."]),
      ("drift", [.kind: "negation_flipped"], []), ("drift", [.outlet: "Harbor Courier"], []),
      ("drift", [.to: "2026-03-05"], []),
      ("drift", [.from: "2026-03-06", .to: "2026-03-06"], ["Bay Times has “400” where Harbor Courier has “40”."]),
      ("hedges", [:], ["Harbor Courier has “may”, Bay Times has not."]),
      (
        "headlines", [:],
        [
          "The headline of Bay Times quotes “Four hundred wells are poisoned”; its article, as it is here, has no such"
            + " words."
        ]
      ),
      ("headlines", [.outlet: "Hill Post"], []),
      ("conflicts", [:], ["Harbor Courier credits Ida Roth with these words, Bay Times credits Lena Marsh."]),
      ("carriers", [:], ["Bay Times has 1 statement in 1 article from Harbor Courier."]),
      ("carriers", [.outlet: "Hill Post"], []),
      ("carried", [.outlet: "Bay Times"], ["Bay Times has it from Harbor Courier, which it names."]),
      ("carried", [.origin: "Hill Post"], []),
      (
        "alike", [:],
        [
          "Bay Times and Harbor Courier have 1 saying in common.",
          "Harbor Courier and Hill Post have 1 saying in common.",
        ]
      ),
      ("unwitnessed", [.from: "2026-03-08"], []), ("said", [:], []),
      (
        "said", [.speaker: "person:ines hall", .to: "2026-03-05"],
        [
          "Ines Hall, said on 4 March 2026 (“on Wednesday”), in 2 reports.",
          "Ines Hall, said on 4 March 2026 (“on Wednesday”), in 2 reports.",
        ]
      ),
      ("said", [.outlet: "Hill Post", .from: "2026-04-01"], []),
      // Others report it too, and are counted.
      ("said", [.outlet: "Hill Post"], ["Ines Hall, said on 4 March 2026 (“on Wednesday”), in 2 reports."]),
      (
        "conflicts", [.speaker: "Lena Marsh"],
        ["Harbor Courier credits Ida Roth with these words, Bay Times credits Lena Marsh."]
      ),
      ("conflicts", [.speaker: "Ines Hall"], []),
    ] as [(String, [Board.Filter: String], [String])])
  func `a board says`(id: String, words: [Board.Filter: String], sentences: [String]) throws {
    let told = try answer(id, BoardTerms(words)).page.map(\.sentence)
    #expect(told == sentences)
  }

  @Test(arguments: [
    ("paid $2 million", "paid $3 million", ["Harbor Courier has “$2 million”, Bay Times has “$3 million”."]),
    ("paid about $2 million", "paid $3 million", []), ("paid $2 million", "paid $2.1 million", []),
    ("paid $2 million", "paid $2,000,000", []),
  ]) func `a sum is told otherwise where neither report puts it at about so much`(
    _ one: String, _ other: String, _ sentences: [String]
  ) throws {
    let archive = try ScratchArchive(
      """
      = pier/1 | Harbor Courier | 2026-03-05 | Council buys the old pier
      The council \(one) for the old pier below the lighthouse on Monday, engineer Ines Hall said.

      = pier/2 | Bay Times | 2026-03-05 | Old pier is bought
      The council \(other) for the old pier below the lighthouse on Monday, engineer Ines Hall said.
      """)
    let board = try #require(Board.all.first { $0.id == "conflicts" })
    #expect(try archive.lookup.board(board).page.map(\.sentence) == sentences)
  }

  @Test func `kinds are told in words, with as many rows as the board then has`() throws {
    let kinds = try answer("drift").kinds
    #expect(kinds.map(\.words).contains("the figure differs"))
    for kind in kinds {
      let rows = try answer("drift", BoardTerms([.kind: kind.id])).page
      #expect(rows.count == kind.count, "\(kind.words)")
    }
  }

  @Test func `a headline's row shows what its article has instead`() throws {
    let row = try #require(try answer("headlines").page.first)
    #expect(row.note?.contains("The discharge has reached about 400 wells on the east bank") == true)
    #expect(row.passages.map(\.report.part) == [.body, .title])
  }

  @Test func `a text that repeats its headline does not hold it for that`() throws {
    let archive = try ScratchArchive(
      """
      = facts/1 | Quay Facts | 2026-03-09 | Mayor acted as “judge and jury” on the gate
      Mayor acted as “judge and jury” on the gate

      The mayor, engineer Ines Hall said, was “the judge and the jury” of it.
      """)
    let board = try #require(Board.all.first { $0.id == "headlines" })
    let rows = try archive.lookup.board(board, BoardTerms()).page
    #expect(rows.map(\.passages.count) == [2], "\(rows)")
  }

  /// A row a page, each behind the one before; what comes of it is the board.
  @Test(arguments: Board.all.map(\.id)) func `pages are the board, row by row`(id: String) throws {
    let all = try answer(id)
    var (found, after) = ([BoardRow](), String?.none)
    repeat {
      let page = try answer(id, BoardTerms(after: after, limit: 1))
      #expect(page.page.count <= 1)
      found += page.page
      after = page.next
    } while after != nil && found.count <= all.page.count
    #expect(found == all.page)
    #expect(all.next == nil)
    #expect(try answer(id, BoardTerms(after: "nothing of the kind")).page.isEmpty)
  }

  @Test(arguments: Board.all.map(\.id)) func `a row is a sentence with its passages, in every form`(id: String) throws {
    let answer = try answer(id)
    for row in answer.page {
      #expect(row.sentence.hasSuffix(".") && row.sentence.first?.isLowercase == false)
      #expect(row.passages.allSatisfy { $0.name != nil })
      #expect(!row.passages.isEmpty || !row.figures.isEmpty)
    }
    #expect(answer.rows.values.allSatisfy { $0.count == answer.rows.columns.count })
    guard case .array(let objects) = answer.json else { return #expect(Bool(false)) }
    #expect(objects.count == answer.page.count)
  }
}
