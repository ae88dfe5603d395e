import Queries
import ReportedSpeech

/// Who said it first, and who reported it first: two questions, answered apart.
public struct FirstAnswer: Answer {
  public struct Said: Hashable, Sendable {
    public var utterance: Int64
    public var speaker: String?
    public var said: Saying?
    public var precedence: Precedence
    public var because: String
    /// "Ann Lee, interview in A", "A", "B quoting A".
    public var chain: [String]
    /// The first report with the asked words, where that of the occasion has others.
    var inTheseWords: Report?
  }

  public struct Reported: Hashable, Sendable {
    public var report: Report
    public var precedence: Precedence
    public var because: String
    /// It says that somebody said it: not that it was denied, asked or may be said.
    var isAsserted = true
    var utterance: Int64?
  }

  /// What is known of one claim.
  public struct OfClaim: Hashable, Sendable {
    public var claim: ClaimHead
    /// Best first; empty of what stands in the outlets' own voice.
    public var said: [Said]
    /// Best first.
    public var reported: [Reported]
  }

  public var opening: Opening
  /// The claim that is answered for, then the others that hold the words or another part of them.
  public var answers: [OfClaim]

  public var isEmpty: Bool { opening.isEmpty }
  public var tellsOfNothing: Bool { true }
  public var said: [Said] { answers.first?.said ?? [] }
  public var reported: [Reported] { answers.first?.reported ?? [] }

  public var json: JSONValue {
    .object(
      opening.members + [
        .init("said", .array(said.map(\.json))), .init("reported", .array(reported.map(\.json))),
        .init("others", .array(answers.dropFirst().map(\.json))), .init("nearest", opening.nearest),
      ])
  }

  public var rows: Rows {
    let columns = [
      "statement", "assertion", "article", "outlet", "url", "title", "published_from", "published_to", "mode", "text",
      "start", "end", "precedence", "because",
    ]
    return Rows(columns: columns, values: reported.map { $0.members.map(\.value) })
  }
}

extension Lookup {
  /// What is known of each of some claims. All are asked for at once: a word like "great" stands in hundreds.
  func first(of claims: some Collection<ClaimHead>, at desk: QuestionDesk) throws -> [FirstAnswer.OfClaim] {
    guard !claims.isEmpty else { return [] }
    let ids = Table.Value.ids(claims.map(\.id))
    let said = try desk.all(FirstSaid.self, ["claims": ids])
    let chains = try chains(of: said, at: desk)
    let saidOf = Dictionary(grouping: said, by: \.claim)
    let reported = Dictionary(grouping: try desk.all(FirstReported.self, ["claims": ids]), by: \.claim)
    let answers = claims.map { claim in
      // Two statements may hold one sentence, as a post and a quotation of it do, and two versions of an article: it is
      // reported there once.
      var places: Set<[String]> = []
      let rows = (reported[claim.id] ?? []).map { FirstAnswer.Reported($0) }
      return FirstAnswer.OfClaim(
        claim: claim, said: (saidOf[claim.id] ?? []).map { FirstAnswer.Said($0, chain: chains[$0.utterance] ?? []) },
        reported: rows.filter {
          places.insert([$0.report.article, $0.report.part.rawValue, $0.report.text]).inserted
        })
    }
    let notes = try notes(on: answers.flatMap(\.reported).map(\.report), at: desk)
    return answers.map { answer in
      var answer = answer
      answer.reported = answer.reported.noted(notes, \.report)
      return answer
    }
  }
}

extension FirstAnswer.OfClaim {
  /// Each occasion with the first report of it that has the asked words, where its first report has others.
  func naming(_ asked: Set<Int64>) -> FirstAnswer.OfClaim {
    var answer = self
    for i in answer.said.indices where answer.said[i].said == nil && answer.said[i].speaker != nil {
      let own = reported.filter { $0.utterance == answer.said[i].utterance && $0.isAsserted }.map(\.report)
      let holding = own.filter { $0.assertion.map(asked.contains) == true }
      guard let first = holding.min(by: Report.wasOutBefore), !holding.contains(where: { $0.out == nil }),
        own.contains(where: { $0.certainlyPrecedes(first) && $0.article != first.article })
      else { continue }
      answer.said[i].inTheseWords = first
    }
    return answer
  }

  /// Of two versions of the article that stands first, that which has the asked words.
  func leading(with asked: Set<Int64>) -> FirstAnswer.OfClaim {
    guard let best = reported.first, best.report.assertion.map(asked.contains) == false,
      let place = reported.firstIndex(where: {
        $0.precedence == best.precedence && $0.report.article == best.report.article
          && $0.report.assertion.map(asked.contains) == true
      })
    else { return self }
    var answer = self
    answer.reported.insert(answer.reported.remove(at: place), at: 0)
    return answer
  }

  var json: JSONValue {
    ["claim": claim.json, "said": .array(said.map(\.json)), "reported": .array(reported.map(\.json))]
  }
}

extension FirstAnswer.Said {
  /// Because of what, for a person: dates as people write them.
  package var reason: String {
    let words = inTheseWords.map { " In these words it is first reported by \($0.publisher), \($0.outInWords)." }
    return because.withDayOf(said).withDatesInWords + (words ?? "")
  }

  package init(_ row: FirstSaid, chain: [String]) {
    self.init(
      utterance: row.utterance, speaker: row.speaker, said: row.said, precedence: row.precedence, because: row.because,
      chain: chain)
  }

  var json: JSONValue {
    [
      "utterance": .integer(utterance), "speaker": JSONValue(speaker), "from": JSONValue(said?.interval.from),
      "to": JSONValue(said?.interval.to), "basis": JSONValue(said?.basis),
      "precedence": .string(precedence.rawValue), "because": .string(because),
      "chain": .array(chain.map(JSONValue.string)),
    ]
  }
}

extension FirstAnswer.Reported {
  package init(_ row: FirstReported) {
    self.init(
      report: Report(row.wording), precedence: row.precedence, because: row.because,
      isAsserted: [.asserted, .promised].contains(row.polarity), utterance: row.utterance)
  }

  /// Because of what, for a person: dates as people write them.
  package var reason: String { because.withDatesInWords }

  var members: [JSONValue.Member] {
    report.members + [.init("precedence", .string(precedence.rawValue)), .init("because", .string(because))]
  }

  var json: JSONValue { .object(members) }
}
