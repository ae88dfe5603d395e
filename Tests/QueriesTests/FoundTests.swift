import Graph
import Queries
import Testing

@Suite struct FoundTests {
  @Test func `a word of the title or the text finds an article, in any form`() throws {
    let suit = try Suit.shared()
    func found(_ text: String) throws -> [String] { try suit.lines("find", "article", where: ["text": .text(text)]) }
    #expect(try found("ferry") == ["fen/1", "fen/1"])
    #expect(try found("suits") == ["courier/1"])
    #expect(try found("zebra") == [])
  }

  @Test func `the article that holds more of the words, and rarer ones, comes first`() throws {
    let suit = try Suit.shared()
    #expect(
      try suit.lines("find", "article", where: ["text": "merit, 400 boat"]) == ["times/1", "post/1", "courier/1"])
    #expect(try suit.lines("find", "article", where: ["text": "merit", "limit": 1]).count == 1)
  }

  /// Syntax to FTS5, and to us none.
  @Test(arguments: [
    "", " ", "\n\t ", "\"", "\"\"", "'", "it's", "NEAR(", "NEAR(a b, 5)", "text:merit", "col : x", "-a", "a - b",
    "....",
    "a* b", "^a", "(", ")", "{a b}", "a AND", "NOT", "OR OR", "+", "“”", "\u{0}", "a\u{0}b", "😀", "\u{202E}x", "%",
    "\\",
    ":text", "?", ";", "--", "/*",
  ])
  func `no character is syntax`(text: String) throws {
    let suit = try Suit.shared()
    _ = try suit.answers.all(Found.self, ["text": .text(text)])
    let beside = try suit.lines("find", "article", where: ["text": .text(text + " ferries")])
    #expect(beside.first == "fen/1")
  }

  @Test func `as many words as an article has are no trouble`() throws {
    let words = (0..<20_000).map { "w\($0)" }.joined(separator: " ")
    let suit = try Suit.shared()
    #expect(try suit.lines("find", "article", where: ["text": .text("ferries " + words)])[0] == "fen/1")
  }

  @Test func `words that stand everywhere are looked for where there are no others`() throws {
    let suit = try Suit.shared()
    #expect(try suit.lines("find", "article", where: ["text": "has the said"]).count == 5)
    #expect(try suit.lines("find", "article", where: ["text": "The ferries it has"]) == ["fen/1", "fen/1"])
  }

  @Test func `what stands beside an assertion is told up to the ends of its text`() throws {
    let beside = try Suit.shared().answers.all(Beside.self, ["assertions": "[2, 3]"])
    #expect(beside.map(\.assertion) == [2, 3])
    #expect(beside[0].before.unicodeScalars.count == 32 && beside[0].before.hasSuffix(" no merit. ” "))
    #expect(beside[0].behind == " Police were called. The harbor 👩‍👩‍👧 is old.")
    #expect(beside[1].before.hasSuffix("Police were called. ") && beside[1].behind == "")
  }

  @Test func `of an article some statements are told alone`() throws {
    let desk = try Story.shared().answers
    let pieces = try desk.all(Piece.self)
    let (piece, last) = (try #require(pieces.first), try #require(pieces.last))
    let own = pieces.filter { $0.statement == piece.statement }
    let one: Parameters = ["statements": .ids([piece.statement])]
    #expect(try desk.all(Piece.self, one) == own && own.count < pieces.count)
    #expect(try desk.all(Told.self, one).map(\.wording.statement) == [piece.statement])
    for (start, end, found) in [(piece.start, piece.start + 1, own), (piece.end, piece.end, [])] {
      let passage = #"[[\#(piece.articleID),"body",\#(start),\#(end)]]"#
      #expect(try desk.all(Piece.self, ["passages": .text(passage)]) == found)
    }
    let twice = #"[[\#(last.articleID),"body",\#(last.start),\#(last.end)],[\#(last.articleID),"body",0,9999]]"#
    #expect(
      try desk.all(Piece.self, ["passages": .text(twice)]) == desk.all(Piece.self, ["articles": .ids([last.articleID])])
    )
  }

  /// Few are all wanted, and in the order of their keys; of more than are wanted the best.
  @Test func `articles that hold words are ranked where not all are wanted`() throws {
    let desk = try Suit.shared().answers
    let words: Parameters = ["words": #"[["merit"]]"#]
    let all = try desk.all(Holding.self, words).map(\.article)
    #expect(all.count == 3 && all == all.sorted())
    let best = try desk.all(Holding.self, words.merging(["limit": 1]) { $1 }).map(\.article)
    #expect(best.count == 1 && all.contains(best[0]))
    #expect(try desk.all(Holding.self, words.merging(["limit": 3]) { $1 }).map(\.article) == all)
  }

  @Test func `nothing asked is nothing found`() throws {
    #expect(try Suit.shared().answers.all(Found.self).isEmpty)
  }
}
