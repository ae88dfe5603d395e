import Collation
import English
import Queries
import ReportedSpeech

/// What a question is about: words, or a claim that an earlier answer named.
public enum Question: Hashable, Sendable {
  case text(String)
  case claim(Int64)

  /// - Throws: where the words are more than are looked for.
  func requireShort() throws {
    if case .text(let text) = self { try QuestionLimits.standard.requireShort(text) }
  }

  package var words: String {
    switch self {
    case .text(let text): text
    case .claim(let id): "claim \(id)"
    }
  }
}

/// Answers out of a graph, without writing to it.
package struct Lookup: Sendable {
  package let database: String
  /// Desks that are kept; nil opens one for each question.
  private let desks: DeskPool?

  package init(database: String) {
    self.database = database
    desks = nil
  }

  package init(database: String, desks: DeskPool) {
    self.database = database
    self.desks = desks
  }

  /// Is this quote right? One verdict, with the recorded words that say so, of at most so many articles.
  package func check(_ question: Question, speaker: String? = nil, limit: Int = 5) throws -> CheckAnswer {
    try question.requireShort()
    return try asking { desk in
      let words = try words(of: question, at: desk)
      guard let words else { return CheckAnswer(finding: .nothing(question.words)) }
      return CheckAnswer(finding: try finding(words, speaker: speaker, at: desk, limit: limit).limited(to: limit))
    }
  }

  /// Who said it first, and who reported it first.
  package func first(_ question: Question) throws -> FirstAnswer {
    try question.requireShort()
    return try asking { desk in
      let opening = try opening(question, at: desk)
      return FirstAnswer(opening: opening, answers: try answers(opening, at: desk))
    }
  }

  /// What is known of the claims that hold the asked words: these lead.
  func answers(_ opening: Opening, at desk: QuestionDesk) throws -> [FirstAnswer.OfClaim] {
    let asked = Set(opening.finding.holding.compactMap(\.report.assertion))
    return try zip(opening.claims, first(of: opening.claims, at: desk)).map { claim, answer in
      claim.asked == nil ? answer.leading(with: asked) : answer.leading(with: asked).naming(asked)
    }
  }

  /// Each later wording beside an earlier one, in the order of time.
  package func rewordings(_ question: Question) throws -> RewordingsAnswer {
    try question.requireShort()
    return try asking { desk in
      let opening = try opening(question, at: desk)
      return RewordingsAnswer(
        opening: opening, wordings: try opening.claim.map { try wordings(of: $0.id, at: desk) } ?? [],
        others: try first(of: opening.claims.dropFirst(), at: desk))
    }
  }

  /// The lineage as a tree.
  package func trace(_ question: Question) throws -> TraceAnswer {
    TraceAnswer(try rewordings(question))
  }

  /// Any named query; parameters that are left out mean all.
  package func ask(_ query: String, parameters: Parameters = [:]) throws -> Listing {
    let table = try asking { try $0.ask(query, parameters) }
    return Listing(rows: Rows(table), isCut: table.isCut)
  }

  /// How much there is of everything, and of the lexicon that wordings are judged by.
  package func stats() throws -> Listing {
    var listing = try ask("stats")
    let synonyms = Synonyms.standard
    listing.rows.values.append([.string("stems with synonyms (\(synonyms.lexicon))"), .integer(Int64(synonyms.count))])
    return listing
  }

  package func asking<T>(_ body: (QuestionDesk) throws -> T) throws -> T {
    if let desks { return try desks.withDesk(body) }
    let desk = try QuestionDesk(at: database)
    let result = try desk.snapshot { try body(desk) }
    try desk.close()
    return result
  }
}

extension Lookup {
  /// What changed between wordings of one utterance, one row a pair, worst first; what is harmless, cut or
  /// perhaps of two occasions only with `all`.
  package func drift(
    kind: String? = nil, outlet: String? = nil, speaker: String? = nil, limit: Int? = nil, all: Bool = false
  ) throws -> DriftAnswer {
    try asking { desk in
      var parameters: Parameters = [:]
      if let kind { parameters["kind"] = .text(kind) }
      if let outlet { parameters["outlet"] = .text(outlet) }
      if let speaker { parameters["speaker"] = .text(speaker) }
      if let limit { parameters["limit"] = .integer(Int64(limit)) }
      if all { parameters["all"] = .integer(1) }
      return DriftAnswer(pairs: try desk.all(Drifted.self, parameters))
    }
  }

  /// What holds these words, best first; what only stands beside them where nothing holds them.
  package func search(_ text: String, limit: Int) throws -> SearchAnswer {
    try Question.text(text).requireShort()
    return try asking { desk in
      let exact = try finding(text, speaker: nil, at: desk, limit: limit)
      var found = exact.rows.filter { $0.verdict.isExact }.map(\.report)
      // What holds the words word for word goes first: where that is enough, nothing near is looked for.
      if found.count < limit {
        let near = try nearest(respelled(text, at: desk), at: desk, articles: max(200, limit))
        let holding = near.filter { $0.nearness.share > 0 }
        for one in holding.isEmpty ? near : holding where found.count < limit {
          let report = Report(one.told.wording)
          if !found.contains(report) { found.append(report) }
        }
      }
      let shown = try noted(Array(found.prefix(limit)), \.self, at: desk)
      return SearchAnswer(query: text, verdict: exact.verdict, found: shown, bound: exact.bound)
    }
  }
}
