import Decisions
import GraphLiterals
import ReportedSpeech
import Testing

@testable import Graph

@Suite struct DecidingTests {
  private let arrivals = [
    Arrival("a", "Harbor Courier", on: "2026-03-05", "⟨Ann Lee:“The case has no merit,”⟩ she said. ⟨Rain fell.⟩"),
    Arrival("b", "Bay Times", on: "2026-03-06", "⟨Ann Lee:“the case has little merit”⟩ he wrote."),
  ]

  /// Articles 1 and 2 with assertions 1 to 3, of which nothing is decided.
  private func bare() throws -> (ScratchGraph, Run) {
    let scratch = try ScratchGraph()
    let run = try scratch.graph.begin(version: "test", command: "test", at: Graph.noon)
    try scratch.graph.write { transaction in for one in arrivals { _ = try transaction.record(one, in: run) } }
    return (scratch, run)
  }

  private let rows: [AssertionRow] = [.number(1), .number(2), .number(3)]

  /// Holds assertions by their positions in `rows`.
  private func claim(_ assertions: [Int], text: String = "x") -> Claim {
    Claim(
      text: text,
      utterances: [
        Utterance(assertions: assertions, spokenIn: assertions[0], said: nil, precedence: .first, because: "so")
      ],
      derivations: [], origins: assertions.map { Origin(assertion: $0, precedence: .tied, because: "so") })
  }

  private func identity(_ article: Int, _ name: String, as text: String) -> Identity {
    Identity(
      article: TextName(of: arrivals[article].article), speaker: Speaker(name: name, kind: .person),
      folded: name.lowercased(), base: name.lowercased(), text: text, rule: "name")
  }

  @Test func `what was decided stands in every table`() throws {
    let (scratch, run) = try bare()
    let earlier = Passage(start: 1, end: 4, text: "The")
    let later = Passage(start: 1, end: 4, text: "the")
    let decided = Claim(
      text: "“The case has no merit,”",
      utterances: [
        Utterance(
          assertions: [2], spokenIn: 2, said: Saying(interval: .day(Day(number: 20510)), basis: "on Monday"),
          precedence: .first, because: "it says when"),
        Utterance(assertions: [0], spokenIn: nil, said: nil, precedence: .undated, because: "it does not"),
      ],
      derivations: [
        Derivation(
          later: 2, earlier: 0, relation: .restatement, status: .suggested, similarity: 0.123456789, basis: nil,
          isParent: true,
          drifts: [
            Drift(kind: "number_changed", sign: .more, severity: .meaning, earlier: earlier, later: later),
            Drift(kind: "omission", severity: .wording, earlier: earlier, later: nil),
          ])
      ],
      origins: [
        Origin(assertion: 2, precedence: .undetermined, because: "cites"),
        Origin(assertion: 0, precedence: .later, because: "published later"),
      ])
    try scratch.graph.write { transaction in
      try transaction.weigh(from: transaction.add(decided, over: rows, digest: 1, in: run))
      try transaction.add(claim([1]), over: rows, digest: 2, in: run)
    }
    let names = arrivals.map { TextName(of: $0.article).text }
    let (first, second) = ("\(names[0])/b/0-24/1", "\(names[1])/b/0-27/1")
    let lines = try scratch.graph.lines()
    let least = min(first, second)
    for line in [
      #"["utterance","\#(second)",0,null,"\#(second)","2026-02-26T00:00:00Z","2026-02-27T00:00:00Z","on Monday","first","it says when"]"#,
      #"["utterance","\#(first)",1,null,null,null,null,null,"undated","it does not"]"#,
      #"["origin","\#(second)","\#(least)",0,"undetermined","cites"]"#,
      #"["origin","\#(first)","\#(least)",1,"later","published later"]"#,
      #"["derivation","\#(second)","\#(first)","\#(least)",1,"restatement","suggested",0.123456789,null,"meaning"]"#,
      #"["drift","\#(second)","\#(first)",0,"number_changed","+","meaning","The",1,4,"the",1,4]"#,
      #"["drift","\#(second)","\#(first)",1,"omission",null,"wording","The",1,4,null,null,null]"#,
    ] { #expect(lines.contains(line)) }
    #expect(try scratch.graph.faults().isEmpty)
  }

  @Test func `a claim that stands is known by its digest, and one that is removed leaves its assertions undecided`()
    throws
  {
    let (scratch, run) = try bare()
    try scratch.graph.write { transaction in
      try transaction.add(claim([0, 2]), over: rows, digest: .min, in: run)
      try transaction.add(claim([1]), over: rows, digest: .max, in: run)
    }
    let standing = try scratch.graph.read { try $0.standingClaims(of: rows) }
    #expect(rows.map { standing[$0]?.digest } == [.min, .max, .min])
    #expect(standing[rows[0]] == standing[rows[2]])
    let gone = try #require(standing[rows[0]])
    try scratch.graph.write { try $0.remove(gone) }
    #expect(try scratch.graph.read { try $0.standingClaims(of: rows) } == standing.filter { $0.key == rows[1] })
    #expect(try Set(scratch.graph.faults()) == [.undecided(assertion: 1), .undecided(assertion: 3)])
  }

  @Test func `a claim that is decided alike keeps its row when another article comes`() throws {
    let scratch = try ScratchGraph([arrivals[0]])
    let standing = { try scratch.graph.read { try $0.standingClaims(of: rows) } }
    let before = try standing()
    #expect(before.count == 2)
    try scratch.graph.ingest([arrivals[1]])
    let after = try standing()
    #expect(after[rows[0]] != before[rows[0]], "the quotation has a second wording")
    #expect(after[rows[1]] == before[rows[1]], "the rain is as it was")
  }

  @Test func `a speaker is whom names in articles share, called by the fullest, and goes with the last of them`()
    throws
  {
    let scratch = try ScratchGraph()
    let run = try scratch.graph.begin(version: "test", command: "test", at: Graph.noon)
    let arrivals = [
      Arrival("a", "⟨Lee:“The case has no merit,”⟩ she said."),
      Arrival("b", "⟨Ann Lee:“the case has little merit”⟩ he wrote."),
    ]
    let articles = try scratch.graph.write { transaction in try arrivals.map { try transaction.record($0, in: run) } }
    func identity(_ article: Int, _ name: String, as text: String) -> [Identity] {
      [
        Identity(
          article: TextName(of: arrivals[article].article), speaker: Speaker(name: name, kind: .person),
          folded: name.lowercased(), base: name.lowercased(), text: text, rule: "name")
      ]
    }
    func identify(_ identities: [[Identity]]) throws -> [String] {
      try scratch.graph.write { transaction in
        let pairs = Dictionary(uniqueKeysWithValues: zip(articles, identities))
        try transaction.identify(pairs, in: run)
      }
      return try scratch.graph.lines().filter { $0.hasPrefix(#"["speaker""#) }
    }
    #expect(
      try identify([identity(0, "Lee", as: "lee"), identity(1, "Ann Lee", as: "lee")])
        == [#"["speaker","lee","Ann Lee","person","Ann Lee person name; Lee person name"]"#])
    #expect(
      try identify([identity(0, "Lee", as: "lee"), identity(1, "Ann Lee", as: "ann")])
        == [
          #"["speaker","ann","Ann Lee","person","Ann Lee person name"]"#,
          #"["speaker","lee","Lee","person","Lee person name"]"#,
        ])
    try scratch.graph.write { try $0.forgetNames(in: articles, in: run) }
    #expect(try scratch.graph.lines().allSatisfy { !$0.hasPrefix(#"["speaker""#) })
  }

  @Test func `an utterance is spoken by whoever speaks in its assertion, though nothing else changed`() throws {
    let (scratch, run) = try bare()
    let articles = [ArticleRow.number(1), .number(2)]
    _ = try scratch.graph.write { try $0.add(claim([0, 2]), over: rows, digest: 1, in: run) }
    let standing = try scratch.graph.read { try $0.standingClaims(of: rows) }
    for who in ["lee", "ann"] {
      try scratch.graph.write { transaction in
        try transaction.identify(
          [articles[0]: [identity(0, "Ann Lee", as: who)], articles[1]: [identity(1, "Ann Lee", as: "lee")]], in: run)
      }
      let utterances = try scratch.graph.lines().filter { $0.hasPrefix(#"["utterance""#) }
      #expect(utterances.count == 1 && utterances[0].contains(#","\#(who)","#))
      #expect(try scratch.graph.read { try $0.standingClaims(of: rows) } == standing)
    }
  }

  @Test func `names in articles come with what names them and the claims they speak in`() throws {
    let scratch = try ScratchGraph(arrivals)
    let articles = [ArticleRow.number(1), .number(2)]
    let names = try scratch.graph.read { try $0.names(in: articles) }
    for (row, arrival) in zip(articles, arrivals) {
      let name = try #require(names[row]?.first)
      #expect(names[row]?.count == 1)
      #expect(name.article == TextName(of: arrival.article))
      #expect(name.key == arrival.article.key)
      #expect(name.speaker == Speaker(name: "Ann Lee", kind: .person))
      #expect(name.claims.count == 1)
    }
    #expect(try scratch.graph.read { try $0.articles(crediting: ["person:ann lee"]) } == articles)
    #expect(try scratch.graph.read { try $0.articles(crediting: ["person:jo ray"]) } == [])
  }
}
