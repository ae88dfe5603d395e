import Decisions
import Foundation
import GraphLiterals
import ReportedSpeech
import Testing

@testable import Graph

@Suite struct RecordingTests {
  static let courier = Arrival(
    "a", "Harbor Courier", on: "2026-03-05", title: "Suit filed",
    "⟨Ann Lee:“The case has no merit,”⟩ she said. ⟨The sky is blue.⟩")

  /// What is kept of the first article.
  private func kept(_ scratch: ScratchGraph) throws -> KeptArticle {
    try #require(try scratch.graph.read { try $0.kept([.number(1)]) }.first)
  }

  @Test func `what was recorded comes back as it was read`() throws {
    let scratch = try ScratchGraph()
    #expect(try scratch.graph.ingest([Self.courier]).outcomes == [.added])
    let kept = try kept(scratch)
    #expect(kept.reading.statements == Self.courier.reading?.statements)
    #expect(kept.reading.readBy == "a hand")
    #expect(kept.assertions == [[.number(1)], [.number(2)]])
    #expect(try scratch.graph.read { try $0.told(.number(1)) } == Self.courier.article)
    #expect(kept.witness.name == TextName(of: Self.courier.article))
    #expect(kept.witness.key == "a")
    #expect(kept.witness.outlet == Outlet(name: "Harbor Courier"))
    #expect(kept.witness.published == Interval.day(Day(number: 20517)))
  }

  /// One of two sentences, both inside one pair of marks.
  @Test func `a statement of several assertions comes back with each, and what parts them`() throws {
    let text = "“It holds.  It has to,” she said."
    let article = Article(key: "k", text: text)
    func passage(_ start: Int, _ end: Int) throws -> Passage { try #require(article.passage(.body, start, end)) }
    let statement = ReportedSpeech.Statement(
      mode: .direct,
      fragments: [
        Fragment(try passage(0, 10), quoted: true),
        Fragment(try passage(12, 23), quoted: true, assertion: 1, space: "  "),
      ])
    let reading = Reading(article: article, statements: [statement], readBy: "a hand")
    let scratch = try ScratchGraph([Arrival(article, reading: reading)])
    let kept = try kept(scratch)
    #expect(kept.reading == reading)
    #expect(kept.assertions == [[.number(1), .number(2)]])
    #expect(kept.reading.statements[0].assertions.map(\.text) == ["“It holds.", "It has to,”"])
    #expect(try scratch.graph.faults().isEmpty)
  }

  @Test func `a statement with all its parts comes back whole`() throws {
    let text = "In a filing, the lawyer for “A” and “B” denied it on Monday, told the Bay Times."
    let title = "Title words"
    let article = Article(key: "k", title: title, text: text)
    func passage(_ words: String, _ part: Part = .body) throws -> Passage {
      let whole = part == .body ? text : title
      let start = try #require(whole.range(of: words)).lowerBound.utf16Offset(in: whole)
      return try #require(article.passage(part, start, start + words.unicodeScalars.count))
    }
    let statements = [
      ReportedSpeech.Statement(mode: .unattributed, spans: [try passage("Title", .title)], checkWorthy: true),
      ReportedSpeech.Statement(
        mode: .mixed,
        fragments: [
          Fragment(try passage("“A”"), quoted: true),
          Fragment(try passage("“B”"), quoted: true),
        ],
        cue: Cue(passage: try passage("In a filing"), class: .document), mention: try passage("the lawyer"),
        speaker: Speaker(name: "Lee, Esq.", kind: .document), polarity: .denied, rule: "leading-cue", parent: 2,
        citations: [
          Citation(kind: .outlet, outlet: "Bay Times", passage: try passage("told the Bay Times")),
          Citation(kind: .document, passage: try passage("filing")),
        ],
        said: Saying(interval: .day(Day(number: 20515)), basis: "on Monday")),
      ReportedSpeech.Statement(mode: .indirect, spans: [try passage("denied it")], parent: nil),
    ]
    let scratch = try ScratchGraph()
    try scratch.graph.ingest([
      Arrival(article, reading: Reading(article: article, statements: statements, readBy: "a hand"))
    ])
    #expect(try kept(scratch).reading.statements == statements)
    #expect(try scratch.graph.faults().isEmpty)
  }

  @Test func `reading the same again writes nothing`() throws {
    let scratch = try ScratchGraph([Self.courier])
    let before = try scratch.graph.lines()
    #expect(try scratch.graph.ingest([Self.courier]).outcomes == [.unchanged])
    #expect(try scratch.graph.lines() == before)
  }

  @Test func `whether an article is new is known before it is taken apart`() throws {
    let scratch = try ScratchGraph([Self.courier])
    func standing(_ article: Article, _ hash: String) throws -> Standing {
      try scratch.graph.read { try $0.standing(of: article, textHash: hash) }
    }
    let hash = TextHash.hex(of: Self.courier.article.text)
    var other = Self.courier.article
    #expect(try standing(other, hash) == .unchanged(.number(1)))
    other.byline = "By Jo Ray"
    #expect(try standing(other, hash) == .updated(.number(1)))
    #expect(try standing(other, "else") == .revised)
    other.key = "b"
    #expect(try standing(other, hash) == .absent)
  }

  @Test func `another text under a key is a revision, the same text under another key a copy`() throws {
    let scratch = try ScratchGraph([Self.courier])
    let revised = Arrival("a", "Harbor Courier", on: "2026-03-05", "⟨Ann Lee:“Nothing at all,”⟩ she said.")
    var copied = Self.courier
    copied.article.key = "z"
    #expect(try scratch.graph.ingest([revised, copied]).outcomes == [.revised, .added])
    let witnesses = try scratch.graph.read { try $0.witnesses([.number(1), .number(2)]) }
    #expect(witnesses[.number(2)]?.revises == TextName(of: Self.courier.article))
    #expect(witnesses[.number(1)]?.copyGroup?.basis == "same text")
  }

  @Test func `other metadata update an article in place, and back is known`() throws {
    let scratch = try ScratchGraph([Self.courier])
    var corrected = Self.courier
    corrected.article.outlet = Outlet(name: "The Harbor Courier", domain: "courier.example")
    corrected.article.byline = "By Jo Ray"
    #expect(try scratch.graph.ingest([corrected]).outcomes == [.updated])
    #expect(try scratch.graph.read { try $0.told(.number(1)) } == corrected.article)
    #expect(try kept(scratch).witness.outlet == corrected.article.outlet)
    #expect(try scratch.graph.ingest([Self.courier]).outcomes == [.unchanged])
  }

  @Test func `of two readings in one run the same stands, whichever came first`() throws {
    var short = Self.courier
    short.article.byline = "Jo"
    var long = Self.courier
    long.article.byline = "By Jo Ray and others"
    for order in [[short, long], [long, short]] {
      let scratch = try ScratchGraph(order)
      #expect(try scratch.graph.read { try $0.told(.number(1)) } == long.article)
      try scratch.graph.ingest([short])
      #expect(try scratch.graph.read { try $0.told(.number(1)) } == long.article, "it was read before")
    }
    let scratch = try ScratchGraph([long])
    try scratch.graph.ingest([short])
    #expect(try scratch.graph.read { try $0.told(.number(1)) } == short.article, "a later run knows better")
  }

  @Test func `an assertion is found by its words in its article`() throws {
    let scratch = try ScratchGraph([Self.courier])
    let place = try #require(try scratch.graph.read { try $0.place(ofStatement: 1) })
    #expect((place.article, place.passage.start, place.passage.end) == ("a", 0, 24))
    #expect(try scratch.graph.read { try $0.assertions(at: place) } == [.number(1)])
    for other in [
      Place(article: "b", passage: place.passage),
      Place(article: "a", passage: Passage(part: .title, start: 0, end: 24, text: place.passage.text)),
      Place(article: "a", passage: Passage(start: 0, end: 24, text: "other words")),
    ] {
      #expect(try scratch.graph.read { try $0.assertions(at: other) } == [])
    }
  }

  @Test func `statements that read otherwise after an update take the place of those before`() throws {
    let scratch = try ScratchGraph([
      Self.courier, Arrival("b", "Bay Times", on: "2026-03-06", "⟨Ann Lee:“the case has little merit”⟩ he wrote."),
    ])
    var corrected = Self.courier
    corrected.article.title = "The case has begun"
    let passage = try #require(corrected.article.passage(.title, 0, 18))
    corrected.reading = Reading(
      article: corrected.article, statements: [ReportedSpeech.Statement(mode: .unattributed, spans: [passage])],
      readBy: "a hand")
    #expect(try scratch.graph.ingest([corrected]).outcomes == [.updated])
    #expect(try kept(scratch).reading.statements.map(\.text) == ["The case has begun"])
    let other = try scratch.graph.read { try $0.neighbourhoods(of: [.number(3)]) }
    #expect(other.map { $0.rows } == [[.number(3)]], "what was linked to them is alone")
    #expect(try scratch.graph.faults().isEmpty)
  }

  @Test(
    arguments: [
      (["2026-03-05", "2026-03-06", "2026-03-07"], [nil, "0", "1"]),
      (["2026-03-07", "2026-03-05", "2026-03-06"], ["2", nil, "1"]),
      ([nil, nil, nil], [nil, "0", "1"]),
      (["2026-03-07", nil, "2026-03-05"], [nil, "0", "1"]),
    ] as [([String?], [String?])])
  func `versions follow each other in time, else as they came`(days: [String?], revised: [String?]) throws {
    let scratch = try ScratchGraph()
    for (index, day) in days.enumerated() {
      try scratch.graph.ingest([Arrival("a", on: day, title: "\(index)", "⟨v\(index)⟩")])
    }
    let witnesses = try scratch.graph.read { try $0.witnesses([.number(1), .number(2), .number(3)]) }
      .sorted { $0.key < $1.key }.map(\.value)
    let titles = Dictionary(uniqueKeysWithValues: witnesses.map { ($0.name, $0.title) })
    #expect(witnesses.map { $0.revises.flatMap { titles[$0] ?? nil } } == revised)
  }

  @Test func `of several times a page was fetched the first one counts`() throws {
    let scratch = try ScratchGraph()
    for seconds in [2000, 1000, 3000] as [Int64] {
      var arrival = Self.courier
      arrival.article.retrieved = Instant(seconds: seconds)
      try scratch.graph.ingest([arrival])
    }
    #expect(try kept(scratch).witness.retrieved == Instant(seconds: 1000))
  }

  @Test func `a row that breaks a rule takes its whole batch back`() throws {
    let scratch = try ScratchGraph()
    var broken = Self.courier
    broken.article.key = "b"
    broken.reading?.statements[1].fragments[0].passage.end = 0
    #expect(throws: GraphError.self) { try scratch.graph.ingest([Self.courier, broken]) }
    #expect(try scratch.graph.read { try $0.articles() }.isEmpty)
  }
}
