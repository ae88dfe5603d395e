import ReportedSpeech
import Testing

@testable import Collation

/// Which matches make one claim.
@Suite struct ClaimPartitionTests {
  /// Sentences of as many words that have none in common, in articles of as many outlets.
  private static func strangers(_ count: Int) -> [(String, Report)] {
    (0..<count).map { n in
      let letter = String(UnicodeScalar(UInt8(97 + n)))
      let words = (0..<8).map { "\(letter)word\($0)" }.joined(separator: " ")
      return (letter, Report(outlet: letter.uppercased(), words: "Ann Lee said: “\(words),”", published: "2026-03-05"))
    }
  }

  static let tables: [(what: String, count: Int, matches: String, claims: String)] = [
    ("a pair", 2, "a-b 0.1", "ab"),
    ("nothing links two", 2, "", "a b"),
    ("a triangle", 3, "a-b 1 b-c 1 a-c 1", "abc"),
    ("a weak bridge leaves the stronger pair", 3, "a-b 2 b-c 0.2", "ab c"),
    ("two pairs with one bridge", 4, "a-b 2 c-d 2 b-c 1.9", "ab cd"),
    ("two stories with one bridge", 6, "a-b 2 b-c 2 a-c 2 d-e 2 e-f 2 d-f 2 c-d 1.9", "abc def"),
    (
      "a bridge that is stronger than all never joins two whole stories", 6,
      "a-b 1 b-c 1 a-c 1 d-e 1 e-f 1 d-f 1 c-d 9",
      "abcd ef"
    ),
    ("a chain of eight is no story", 8, "a-b 2 b-c 2 c-d 2 d-e 2 e-f 2 f-g 2 g-h 2", "abcd efgh"),
    ("a fourth that most of three link", 4, "a-b 2 b-c 2 a-c 2 d-a 1 d-b 1", "abcd"),
    ("a fourth that one of three links", 4, "a-b 2 b-c 2 a-c 2 d-a 1.4", "abc d"),
  ]

  @Test(arguments: tables.indices) func `parts are linked on average, never by a chain`(_ n: Int) {
    let (what, count, matches, expected) = Self.tables[n]
    let assertions = Self.strangers(count)
    let neighbourhood = Neighbourhood(assertions, matches)
    let letters = assertions.map(\.0)
    let found = neighbourhood.claims().map { $0.utterances.flatMap(\.assertions) }
      .map { $0.map { letters[$0] }.sorted().joined() }.sorted().joined(separator: " ")
    #expect(found == expected, "\(what)")
  }

  @Test func `a match across claims stays as a likeness without drift`() {
    let assertions = Self.strangers(6)
    let matches = "a-b 2 b-c 2 a-c 2 d-e 2 e-f 2 d-f 2 c-d 1.9"
    let claims = Neighbourhood(assertions, matches).claims()
    let derivation = claims.flatMap(\.derivations).first { Set([$0.later, $0.earlier]) == [2, 3] }
    #expect(derivation?.isParent == false && derivation?.basis == nil && derivation?.drifts == [])
    #expect(derivation?.relation == .restatement)
  }

  /// Two articles tell two things each that are like both of the other's: "a" and "b" stand in one, "c" and "d" in the other.
  @Test(arguments: [(true, "ac bd"), (false, "abcd")])
  func `two things that one article says are two claims`(areOfOne: Bool, expected: String) {
    let assertions = Self.strangers(4).enumerated().map { place, assertion in
      var (letter, report) = assertion
      if areOfOne { report.text = place < 2 ? "first" : "second" }
      return (letter, report)
    }
    let claims = Neighbourhood(assertions, "a-c 2 b-d 2 a-d 1 b-c 1").claims()
    #expect(claims.table(assertions.map(\.0)) == expected)
  }

  /// "a" and "b" stand in one article, and "c" is like both.
  @Test(arguments: [("a-c 4 b-c 9", "a bc"), ("a-c 9 b-c 4", "ac b")])
  func `of two things that one article says the one that matches better is meant`(matches: String, expected: String) {
    let assertions = Self.strangers(3).enumerated().map { place, assertion in
      var (letter, report) = assertion
      if place < 2 { report.text = "first" }
      return (letter, report)
    }
    #expect(Neighbourhood(assertions, matches).claims().table(assertions.map(\.0)) == expected)
  }

  private static let long =
    "Ann Lee said: “The council will rebuild the flooded harbor pier, whatever the county says,”"

  @Test func `a fragment goes with what it is cut from, and fragments of one whole stay together`() {
    let assertions = [
      ("a", Report(outlet: "A", words: Self.long, published: "2026-03-05")),
      ("b", Report(outlet: "B", words: "Ann Lee said: “will rebuild the flooded harbor”", published: "2026-03-06")),
      ("c", Report(outlet: "C", words: "Ann Lee said: “whatever the county says”", published: "2026-03-06")),
      ("d", Report(outlet: "D", words: "Ann Lee said: “The council will rebuild”", published: "2026-03-06")),
    ]
    let claims = Neighbourhood(assertions, "a-b 1 a-c 1 a-d 1").claims()
    #expect(claims.table(assertions.map(\.0)) == "abcd")
  }

  @Test func `a fragment that two wholes hold does not make them one`() {
    let other = "Ann Lee said: “The county tax is ruinous for the orchards of the valley, whatever the county says,”"
    let assertions = [
      ("a", Report(outlet: "A", words: Self.long, published: "2026-03-05")),
      ("b", Report(outlet: "B", words: other, published: "2026-03-05")),
      ("c", Report(outlet: "C", words: "Ann Lee said: “whatever the county says”", published: "2026-03-06")),
    ]
    let claims = Neighbourhood(assertions, "a-c 9 b-c 8").claims()
    #expect(claims.table(assertions.map(\.0)) == "ac b")
  }

  @Test func `equal words count once, however many carry them`() {
    let quote = { (outlet: String) in Report(outlet: outlet, words: Self.long, published: "2026-03-05") }
    let report = Report(
      outlet: "R", words: "Ann Lee said: the town would build a new landing stage", published: "2026-03-06")
    let assertions = [("a", quote("A")), ("b", quote("B")), ("c", quote("C")), ("d", quote("D")), ("r", report)]
    // A star: equal words are held against one of them, and so is what only resembles them.
    let claims = Neighbourhood(assertions, "a-b 5 a-c 5 a-d 5 a-r 0.5").claims()
    #expect(claims.table(assertions.map(\.0)) == "abcdr")
  }

  @Test func `copies that are matched with nothing follow their text`() {
    let copy = { (outlet: String) in
      Report(outlet: outlet, words: Self.long, published: "2026-03-05", group: "wire")
    }
    let assertions = [("a", copy("A")), ("b", copy("B")), ("c", copy("C"))]
    let claims = Neighbourhood(assertions, "").claims()
    #expect(claims.table(assertions.map(\.0)) == "abc")
    #expect(claims.parents(assertions.map(\.0)) == ["b<a", "c<a"])
  }

  @Test func `words that a text disowns are nobody's and stand alone`() {
    var madeUp = Report(outlet: "F", words: Self.long, published: "2026-03-04")
    madeUp.polarity = .disowned
    let assertions = [("a", Report(outlet: "A", words: Self.long, published: "2026-03-05")), ("f", madeUp)]
    let claims = Neighbourhood(assertions, "a-f 9").claims()
    #expect(claims.table(assertions.map(\.0)) == "a f")
    let alone = claims.first { $0.origins.map(\.assertion) == [1] }
    #expect(alone?.origins.map(\.precedence) == [.undetermined])
    #expect(alone?.utterances.map(\.spokenIn) == [nil])
    #expect(claims.flatMap(\.origins).first { $0.assertion == 0 }?.precedence == .first)
  }
}
