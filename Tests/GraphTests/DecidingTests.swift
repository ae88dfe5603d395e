import Graph
import GraphLiterals
import ReportedSpeech
import Testing

@Suite struct DecidingTests {
  private let readings = [
    Reading("a", "Harbor Courier", on: "2026-03-05", "⟨Ann Lee:“The case has no merit,”⟩ she said. ⟨Rain fell.⟩"),
    Reading("b", "Bay Times", on: "2026-03-06", "⟨Ann Lee:“the case has little merit”⟩ he wrote."),
  ]

  private func claim(_ statements: [Int64], text: String = "x") -> Claim {
    Claim(
      text: text,
      utterances: [
        Utterance(statements: statements, spokenIn: statements[0], said: nil, verdict: .first, because: "so")
      ],
      derivations: [], origins: statements.map { Origin(statement: $0, verdict: .tied, because: "so") })
  }

  private func decide(_ claims: [Claim], _ identities: [Int64: String] = [:], in scratch: ScratchGraph) throws {
    let run = try scratch.graph.begin(version: "test", command: "test", at: Graph.noon)
    try scratch.graph.write { transaction in
      let neighbourhood = try #require(try transaction.neighbourhoods(of: [1]).first)
      try transaction.decide(claims, replacing: neighbourhood, in: run)
      try transaction.identify(
        neighbourhood.voices { identities[$0.id] }, of: neighbourhood.statements.map(\.article.id), in: run)
    }
  }

  private func claims(of statements: [Int64], in scratch: ScratchGraph) throws -> [(id: Int64, claim: Claim)] {
    try scratch.graph.read { try $0.standingClaims(of: statements) }
  }

  @Test func `what was decided comes back as it was`() throws {
    let scratch = try ScratchGraph(readings)
    let earlier = Passage(start: 1, end: 4, text: "The")
    let later = Passage(start: 1, end: 4, text: "the")
    let decided = Claim(
      text: "“The case has no merit,”",
      utterances: [
        Utterance(
          statements: [3], spokenIn: 3, said: Saying(interval: .day(Day(number: 20510)), basis: "on Monday"),
          verdict: .first, because: "it says when"),
        Utterance(statements: [1], spokenIn: nil, said: nil, verdict: .undated, because: "it does not"),
      ],
      derivations: [
        Derivation(
          later: 3, earlier: 1, relation: .restatement, status: .suggested, similarity: 0.123456789,
          directionBasis: "unknown",
          drifts: [
            Drift(kind: "number_changed", sign: .more, severity: .meaning, earlier: earlier, later: later),
            Drift(kind: "omission", severity: .wording, earlier: earlier, later: nil),
          ])
      ],
      origins: [
        Origin(statement: 3, verdict: .undetermined, because: "cites"),
        Origin(statement: 1, verdict: .later, because: "published later"),
      ])
    try decide([decided], in: scratch)
    #expect(try claims(of: [1], in: scratch).map(\.claim) == [decided])
    #expect(try scratch.graph.faults().isEmpty)
  }

  @Test func `a claim that stands as decided keeps its id, another one goes`() throws {
    let scratch = try ScratchGraph(readings)
    let alone = try claims(of: [2], in: scratch).map(\.id)
    try decide([claim([1]), claim([3])], in: scratch)
    let first = try claims(of: [1, 3], in: scratch).map(\.id)
    try decide([claim([3]), claim([1])], in: scratch)
    #expect(try claims(of: [1, 3], in: scratch).map(\.id) == first)
    try decide([claim([3, 1])], in: scratch)
    #expect(Set(try claims(of: [1, 3], in: scratch).map(\.id)).isDisjoint(with: first))
    #expect(try claims(of: [2], in: scratch).map(\.id) == alone)
  }

  @Test func `claims that leave a statement out, bring one in, or hold one twice are refused`() throws {
    let scratch = try ScratchGraph(readings)
    for (claims, odd) in [
      ([claim([1])], [3]), ([claim([1, 2, 3])], [2]), ([claim([1, 3]), claim([3])], [1, 3, 3]),
    ] as [([Claim], [Int64])] {
      #expect(throws: GraphError.undecided(statements: odd)) { try decide(claims, in: scratch) }
    }
  }

  @Test func `a speaker is whom statements share, called by the fullest name, and goes with the last of them`() throws {
    let readings = [
      Reading("a", "⟨Lee:“The case has no merit,”⟩ she said."),
      Reading("b", "⟨Ann Lee:“the case has little merit”⟩ he wrote."),
    ]
    let scratch = try ScratchGraph(readings)
    func speakers() throws -> [String] { try scratch.graph.lines().filter { $0.hasPrefix(#"["speaker""#) } }
    try decide([claim([1, 2])], [1: "lee", 2: "lee"], in: scratch)
    #expect(
      try speakers() == [
        #"["speaker","lee","Ann Lee","person","Ann Lee person by name; Lee person by name"]"#
      ])
    try decide([claim([1, 2])], [1: "lee"], in: scratch)
    #expect(try speakers() == [#"["speaker","lee","Lee","person","Lee person by name"]"#])
    try decide([claim([1, 2])], in: scratch)
    #expect(try speakers().isEmpty)
  }

  @Test func `an utterance is spoken by whoever speaks in its statement, though nothing else changed`() throws {
    let scratch = try ScratchGraph(readings)
    try decide([claim([1, 3])], [1: "lee", 3: "lee"], in: scratch)
    let id = try claims(of: [1], in: scratch).map(\.id)
    try decide([claim([1, 3])], [1: "ann", 3: "lee"], in: scratch)
    #expect(try claims(of: [1], in: scratch).map(\.id) == id)
    let utterances = try scratch.graph.lines().filter { $0.hasPrefix(#"["utterance""#) && $0.contains(#""ann""#) }
    #expect(utterances.count == 1)
  }
}
