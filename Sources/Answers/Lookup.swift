import Collation
import English
import Queries
import ReportedSpeech

/// What a question is about: words, or a claim that an earlier answer named.
public enum Question: Hashable, Sendable {
  case text(String)
  case claim(Int64)

  package var words: String {
    switch self {
    case .text(let text): text
    case .claim(let id): "claim \(id)"
    }
  }
}

/// Answers out of a graph, without writing to it.
public struct Lookup: Sendable {
  public var database: String

  public init(database: String) { self.database = database }

  /// Who said it first, and who reported it first.
  public func first(_ question: Question) throws -> FirstAnswer {
    try asking { desk in
      guard let claim = try claim(question, at: desk) else {
        return FirstAnswer(query: question.words, claim: nil, said: [], reported: [])
      }
      let reported = try desk.all(FirstReported.self, ["claim": .integer(claim.id)])
      let said = try desk.all(FirstSaid.self, ["claim": .integer(claim.id)])
      return FirstAnswer(
        query: question.words, claim: claim,
        said: try said.map { FirstAnswer.Said($0, chain: try chain(of: $0, at: desk)) },
        reported: reported.map { .init(testimony: $0.wording, verdict: $0.verdict, because: $0.because) })
    }
  }

  /// Each later wording against the one it comes from, in the order of time.
  public func rewordings(_ question: Question) throws -> RewordingsAnswer {
    try asking { desk in
      guard let claim = try claim(question, at: desk) else {
        return RewordingsAnswer(query: question.words, claim: nil, roots: [], rewordings: [])
      }
      let drifts = Dictionary(
        grouping: try desk.all(Drifted.self, ["claim": .integer(claim.id)]), by: \.derivation)
      let rewordings = try desk.all(Rewording.self, ["claim": .integer(claim.id)])
      let lineage = try desk.all(Descent.self, ["claim": .integer(claim.id)])
      return RewordingsAnswer(
        query: question.words, claim: claim,
        roots: lineage.filter { $0.earlier == nil }.map(\.wording),
        rewordings: rewordings.map { .init($0, drifts: drifts[$0.derivation] ?? []) })
    }
  }

  /// The lineage as a tree.
  public func trace(_ question: Question) throws -> TraceAnswer {
    try asking { desk in
      guard let claim = try claim(question, at: desk) else {
        return TraceAnswer(query: question.words, claim: nil, roots: [])
      }
      let drifts = Dictionary(
        grouping: try desk.all(Drifted.self, ["claim": .integer(claim.id)]), by: \.later.statement)
      return TraceAnswer(
        query: question.words, claim: claim,
        roots: TraceAnswer.Branch.roots(
          of: try desk.all(Descent.self, ["claim": .integer(claim.id)]), drifts: drifts))
    }
  }

  /// Any named query; parameters that are left out mean all.
  public func ask(_ query: String, parameters: Parameters = [:]) throws -> Listing {
    try asking { Listing(rows: Rows(try $0.ask(query, parameters))) }
  }

  /// How much there is of everything, and of the lexicon that wordings are judged by.
  public func stats() throws -> Listing {
    var listing = try ask("stats")
    let synonyms = Synonyms.standard
    listing.rows.values.append([.string("stems with synonyms (\(synonyms.lexicon))"), .integer(Int64(synonyms.count))])
    return listing
  }

  package func asking<T>(_ body: (QuestionDesk) throws -> T) throws -> T {
    let desk = try QuestionDesk(at: database)
    let result = try body(desk)
    try desk.close()
    return result
  }
}

extension Lookup {
  /// What changed along the way, worst first.
  public func drift(kind: String?, outlet: String?, speaker: String?) throws -> DriftAnswer {
    try asking { desk in
      var parameters: Parameters = [:]
      if let kind { parameters["kind"] = .text(kind) }
      let all = try desk.all(Drifted.self, parameters)
      return DriftAnswer(
        drifts: all.filter {
          (outlet.map($0.later.outlet.names) ?? true) && (speaker.map($0.earlier.speaker.names) ?? true)
        })
    }
  }

  /// Statements that hold these words, best first; such as only stand beside them where none holds any.
  public func search(_ text: String, limit: Int) throws -> SearchAnswer {
    try asking { desk in
      let nearest = try nearest(respelled(text, at: desk), at: desk, reach: max(200, limit))
      let holding = nearest.filter { $0.nearness.share > 0 }
      return SearchAnswer(
        query: text, found: (holding.isEmpty ? nearest : holding).prefix(limit).map(\.found.wording))
    }
  }
}

extension String? {
  /// Whether a person who typed `wanted` meant this name: any part of it, in any case.
  fileprivate func names(_ wanted: String) -> Bool { self?.lowercased().contains(wanted.lowercased()) ?? false }
}
