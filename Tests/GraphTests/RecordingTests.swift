import Foundation
import Graph
import GraphLiterals
import ReportedSpeech
import Testing

@Suite struct RecordingTests {
  static let courier = Reading(
    "a", "Harbor Courier", on: "2026-03-05", title: "Suit filed",
    "⟨Ann Lee:“The case has no merit,”⟩ she said. ⟨The sky is blue.⟩")

  @Test func `what was recorded comes back as it was read`() throws {
    let scratch = try ScratchGraph()
    let recording = try #require(try scratch.graph.ingest([Self.courier]).recordings.first)
    #expect(recording.outcome == .added)
    #expect(recording.new.map(\.statement) == Self.courier.statements)
    #expect(try scratch.graph.read { try $0.article(recording.article) } == Self.courier.article)
    let witness = try #require(recording.new.first?.article)
    #expect(witness.key == "a")
    #expect(witness.outlet == Outlet(name: "Harbor Courier"))
    #expect(witness.published == Interval.day(Day(number: 20517)))
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
      ReportedSpeech.Statement(mode: .unattributed, fragments: [try passage("Title", .title)], checkWorthy: true),
      ReportedSpeech.Statement(
        mode: .mixed, fragments: [try passage("“A”"), try passage("“B”")],
        cue: Cue(passage: try passage("In a filing"), class: .document), mention: try passage("the lawyer"),
        speaker: Speaker(name: "Lee, Esq.", kind: .document), polarity: .denied, rule: "leading-cue", parent: 2,
        citations: [
          Citation(kind: .outlet, outlet: "Bay Times", passage: try passage("told the Bay Times")),
          Citation(kind: .document, passage: try passage("filing")),
        ],
        said: Saying(interval: .day(Day(number: 20515)), basis: "on Monday")),
      ReportedSpeech.Statement(mode: .indirect, fragments: [try passage("denied it")], parent: nil),
    ]
    let scratch = try ScratchGraph()
    let reading = Reading(article: article, textHash: "h", statements: statements)
    let recording = try #require(try scratch.graph.ingest([reading]).recordings.first)
    #expect(recording.new.map(\.statement) == statements)
    #expect(try scratch.graph.faults().isEmpty)
  }

  @Test func `reading the same again writes nothing`() throws {
    let scratch = try ScratchGraph([Self.courier])
    let before = try scratch.graph.lines()
    let again = try scratch.graph.ingest([Self.courier]).recordings[0]
    #expect(again == Recording(outcome: .unchanged, article: 1))
    #expect(try scratch.graph.lines() == before)
  }

  @Test func `whether an article is new is known before it is taken apart`() throws {
    let scratch = try ScratchGraph([Self.courier])
    func standing(_ article: Article, _ hash: String) throws -> Standing {
      try scratch.graph.read { try $0.standing(of: article, textHash: hash) }
    }
    var other = Self.courier.article
    #expect(try standing(other, Self.courier.textHash) == .unchanged(1))
    other.byline = "By Jo Ray"
    #expect(try standing(other, Self.courier.textHash) == .updated(1))
    #expect(try standing(other, "else") == .revised)
    other.key = "b"
    #expect(try standing(other, Self.courier.textHash) == .absent)
  }

  @Test func `another text under a key is a revision, the same text under another key a copy`() throws {
    let scratch = try ScratchGraph([Self.courier])
    let revised = Reading("a", "Harbor Courier", on: "2026-03-05", "⟨Ann Lee:“Nothing at all,”⟩ she said.")
    var copied = Self.courier
    copied.article.key = "z"
    let recordings = try scratch.graph.ingest([revised, copied]).recordings
    #expect(recordings.map(\.outcome) == [.revised, .added])
    #expect(recordings[0].new[0].article.revises == 1)
    let copies = try scratch.graph.read { try $0.recorded([1]) }
    #expect(copies[0].article.copyGroup?.basis == "same text")
  }

  @Test func `other metadata update an article in place, and back is known`() throws {
    let scratch = try ScratchGraph([Self.courier])
    var corrected = Self.courier
    corrected.article.outlet = Outlet(name: "The Harbor Courier", domain: "courier.example")
    corrected.article.byline = "By Jo Ray"
    let recording = try scratch.graph.ingest([corrected]).recordings[0]
    #expect(recording == Recording(outcome: .updated, article: 1, affected: [1, 2]))
    #expect(try scratch.graph.read { try $0.article(1) } == corrected.article)
    #expect(try scratch.graph.read { try $0.recorded([1])[0].article.outlet } == corrected.article.outlet)
    #expect(try scratch.graph.ingest([Self.courier]).recordings[0].outcome == .unchanged)
  }

  @Test func `of two readings in one run the same stands, whichever came first`() throws {
    var short = Self.courier
    short.article.byline = "Jo"
    var long = Self.courier
    long.article.byline = "By Jo Ray and others"
    for order in [[short, long], [long, short]] {
      let scratch = try ScratchGraph(order)
      #expect(try scratch.graph.read { try $0.article(1) } == long.article)
      try scratch.graph.ingest([short])
      #expect(try scratch.graph.read { try $0.article(1) } == long.article, "it was read before")
    }
    let scratch = try ScratchGraph([long])
    try scratch.graph.ingest([short])
    #expect(try scratch.graph.read { try $0.article(1) } == short.article, "a later run knows better")
  }

  @Test func `a statement is found by its words in its article`() throws {
    let scratch = try ScratchGraph([Self.courier])
    let place = try #require(try scratch.graph.read { try $0.place(of: 1) })
    #expect((place.article, place.passage.start, place.passage.end) == ("a", 0, 24))
    #expect(try scratch.graph.read { try $0.statements(at: place) } == [1])
    for other in [
      Place(article: "b", passage: place.passage),
      Place(article: "a", passage: Passage(part: .title, start: 0, end: 24, text: place.passage.text)),
      Place(article: "a", passage: Passage(start: 0, end: 24, text: "other words")),
    ] {
      #expect(try scratch.graph.read { try $0.statements(at: other) } == [])
    }
  }

  @Test func `statements that read otherwise after an update take the place of those before`() throws {
    let scratch = try ScratchGraph([
      Self.courier, Reading("b", "Bay Times", on: "2026-03-06", "⟨Ann Lee:“the case has little merit”⟩ he wrote."),
    ])
    var corrected = Self.courier
    corrected.article.title = "The case has begun"
    let passage = try #require(corrected.article.passage(.title, 0, 18))
    corrected.statements = [ReportedSpeech.Statement(mode: .unattributed, fragments: [passage])]
    corrected.keys = [[]]
    let recording = try scratch.graph.ingest([corrected]).recordings[0]
    #expect(recording.outcome == .updated)
    #expect(recording.new.map(\.statement.text) == ["The case has begun"])
    #expect(recording.affected.contains(3), "what was linked to them is decided again")
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
      try scratch.graph.ingest([Reading("a", on: day, title: "\(index)", "⟨v\(index)⟩")])
    }
    let witnesses = try scratch.graph.read { try $0.recorded([1, 2, 3]) }.map(\.article)
    let titles = Dictionary(uniqueKeysWithValues: witnesses.map { ($0.id, $0.title) })
    #expect(witnesses.map { $0.revises.flatMap { titles[$0] ?? nil } } == revised)
  }

  @Test func `of several times a page was fetched the first one counts`() throws {
    let scratch = try ScratchGraph()
    for seconds in [2000, 1000, 3000] as [Int64] {
      var reading = Self.courier
      reading.article.retrieved = Instant(seconds: seconds)
      try scratch.graph.ingest([reading])
    }
    #expect(try scratch.graph.read { try $0.recorded([1])[0].article.retrieved } == Instant(seconds: 1000))
  }

  @Test func `a row that breaks a rule takes its whole batch back`() throws {
    let scratch = try ScratchGraph()
    var broken = Self.courier
    broken.article.key = "b"
    broken.statements[1].fragments = []
    #expect(throws: GraphError.self) { try scratch.graph.ingest([Self.courier, broken]) }
    #expect(try scratch.graph.read { try $0.articles() }.isEmpty)
  }
}
