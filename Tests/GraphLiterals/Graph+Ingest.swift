import Graph
import ReportedSpeech

extension Graph {
  /// When every test happens.
  public static let noon = Instant(seconds: 1_772_712_000)

  /// Records and decides in one run; what is decided is as plain as it can be, see `Neighbourhood.claim`.
  @discardableResult
  public func ingest(_ readings: [Reading]) throws -> (run: Run, recordings: [Recording]) {
    let run = try begin(version: "test", command: "ingest", at: Graph.noon)
    let recordings = try write { transaction in
      let recordings = try readings.map { try transaction.record($0, in: run) }
      try transaction.settle(recordings, in: run)
      return recordings
    }
    try finish(run, at: Graph.noon)
    return (run, recordings)
  }

  /// Undoes a run and decides again what it touched.
  @discardableResult
  public func takeBack(_ run: Run, rereading readings: [Reading] = []) throws -> Undone {
    let undoing = try begin(version: "test", command: "undo \(run.id)", at: Graph.noon)
    return try write { transaction in
      let undone = try transaction.undo(run.id, at: Graph.noon, sharing: Graph.shared, in: undoing)
      let restored = try undone.unread.compactMap { id in
        let article = try transaction.article(id)
        return try readings.first { $0.article == article }.map { try transaction.restore($0, of: id) }
      }
      try transaction.settle(restored, affected: undone.affected, copies: undone.copies, in: undoing)
      return undone
    }
  }

  /// Decides everything afresh.
  public func redecide() throws {
    let run = try begin(version: "test", command: "verify --rebuild", at: Graph.noon)
    try write { transaction in
      try transaction.dropDecisions(in: run)
      let statements = try transaction.statements()
      try transaction.link(statements, in: run)
      try transaction.settle([], copies: try transaction.articles(), in: run)
      // By twos, as a larger graph would go by thousands.
      while case let next = try transaction.undecided(limit: 2), !next.isEmpty {
        try transaction.settle([], affected: next, in: run)
      }
    }
  }

  /// How many words make two articles one text.
  public static let shared = 6
}

extension Transaction {
  func settle(
    _ recordings: [Recording], affected: [Int64] = [], copies: [Int64] = [], in run: Run
  ) throws {
    try link(recordings.flatMap(\.new).map(\.id), in: run)
    let articles = copies + recordings.filter { $0.outcome != .unchanged }.map(\.article)
    let chains = try imprints(near: articles, sharing: Graph.shared).filter { $0.count > 1 }
    let among = Set(chains.flatMap { $0.map(\.witness.id) }).union(articles).sorted()
    let groups = chains.map { chain in
      Copies(articles: chain.map(\.witness.id), owner: chain.compactMap(\.witness.credit).min(), basis: "same text")
    }
    let regrouped = try statements(of: try decide(groups, among: among, in: run))
    var speaking: [Int64] = []
    for neighbourhood in try neighbourhoods(of: affected + recordings.flatMap(\.affected) + regrouped) {
      try decide([neighbourhood.claim], replacing: neighbourhood, in: run)
      speaking += neighbourhood.statements.map(\.article.id)
    }
    let identities = try voices(of: Set(speaking).sorted()).map {
      Identity($0, "\($0.speaker.kind):\($0.speaker.name.lowercased())")
    }
    try identify(identities, of: Set(speaking).sorted(), in: run)
  }

  func link(_ statements: [Int64], in run: Run) throws {
    for statement in statements {
      let pairs = try candidateIDs(of: statement).map {
        Likeness(
          first: statement, second: $0, relation: .sameUtterance, similarity: 0.75, status: .confirmed)
      }
      try keep(pairs, in: run)
    }
  }
}

extension Identity {
  fileprivate init(_ voice: Voice, _ text: String) {
    self.init(article: voice.article, speaker: voice.speaker, folded: text, base: text, text: text, rule: "by name")
  }
}

extension Neighbourhood {
  /// Its voices, whose identity is what `identity` says of one of their statements; left out where it says nothing.
  public func voices(_ identity: (Recorded) -> String?) -> [Identity] {
    statements.compactMap { recorded in
      guard let speaker = recorded.statement.speaker, let text = identity(recorded) else { return nil }
      return Identity(Voice(article: recorded.article.id, key: recorded.article.key, speaker: speaker), text)
    }
  }

  /// One claim; one utterance a speaker; the earliest statement is where all others come from.
  var claim: Claim {
    let order = statements.sorted { $0.rank < $1.rank }
    let speakers = Set(order.map { $0.statement.speaker?.name ?? "" }).sorted()
    let utterances = speakers.map { name in
      let reporting = order.filter { ($0.statement.speaker?.name ?? "") == name }
      return Utterance(
        statements: reporting.map(\.id), spokenIn: name.isEmpty ? nil : reporting.first?.id, said: nil,
        verdict: .tied, because: "of \(reporting.count) reports")
    }
    let origins = order.enumerated().map { index, statement in
      Origin(statement: statement.id, verdict: index == 0 ? .first : .later, because: "published in that order")
    }
    let derivations = order.dropFirst().map { later in
      Derivation(
        later: later.id, earlier: order[0].id, relation: .rewording, status: .confirmed, similarity: 0.75,
        directionBasis: "published earlier", drifts: [order[0].drift(to: later)])
    }
    let fullest = order.map(\.statement.text).max { ($0.utf8.count, $1) < ($1.utf8.count, $0) }
    return Claim(text: fullest ?? "", utterances: utterances, derivations: Array(derivations), origins: origins)
  }
}

extension Recorded {
  fileprivate var rank: (Int64, String, Int) {
    (article.published?.from.seconds ?? .max, article.key, statement.start)
  }

  fileprivate func drift(to later: Recorded) -> Drift {
    statement.text == later.statement.text
      ? Drift(kind: "verbatim", severity: .harmless, earlier: nil, later: nil)
      : Drift(
        kind: "substitution", sign: .less, severity: .wording, earlier: statement.fragments.first,
        later: later.statement.fragments.first)
  }
}

extension Graph {
  /// The canonical lines.
  public func lines() throws -> [String] {
    var lines: [String] = []
    try canon { lines.append($0) }
    return lines
  }
}
