import Queries
import ReportedSpeech

/// How an answer about claims opens: which words it answers about, what is known of them, and which claims hold them.
public struct Opening: Hashable, Sendable {
  public var finding: Finding
  /// The first is the one that is answered for, the others hold the asked words too, or another part of them.
  public var claims: [ClaimHead]

  public var claim: ClaimHead? { claims.first }

  /// Nobody here is quoted or reported with the words.
  public var isEmpty: Bool { claims.isEmpty && finding.verdict != .disowned }

  var members: [JSONValue.Member] {
    [
      .init("query", .string(finding.query)), .init("verdict", .string(finding.verdict.rawValue)),
      .init("because", .string(finding.because)), .init("claim", claim?.json ?? .null),
    ]
  }

  var nearest: JSONValue { .array(finding.nearest.map(\.json)) }
}

/// A claim as an answer names it.
public struct ClaimHead: Hashable, Sendable {
  public var id: Int64
  /// Its fullest wording.
  public var text: String
  /// The code points of the query that it answers; nil where a claim was asked for.
  public var asked: Range<Int>?

  package var json: JSONValue {
    [
      "id": .integer(id), "text": .string(text),
      "asked": asked.map { [JSONValue($0.lowerBound), JSONValue($0.upperBound)] } ?? .null,
    ]
  }
}

extension Lookup {
  func opening(_ question: Question, speaker: String? = nil, at desk: QuestionDesk) throws -> Opening {
    switch question {
    case .claim(let id):
      guard let claim = try desk.all(KnownClaim.self, ["claim": .integer(id)]).first else {
        return Opening(finding: .nothing(question.words), claims: [])
      }
      // The claim's own wording is what is asked about; what stands beside it is not.
      var finding = try finding(claim.text, speaker: nil, at: desk, limit: Self.nearestShown).limited(to: 100)
      finding.rows.removeAll { $0.verdict == .unrecorded || $0.claim != id }
      if finding.verdict == .unquoted, let credited = claim.creditedElsewhere { finding.because = credited }
      return Opening(finding: finding, claims: [ClaimHead(id: claim.claim, text: claim.text, asked: nil)])
    case .text(let text):
      var finding = try finding(text, speaker: speaker, at: desk, limit: Self.nearestShown)
      let claims = finding.verdict == .disowned ? [] : try claims(of: finding, at: desk)
      finding.rows = finding.evidence + (finding.verdict == .unrecorded ? finding.nearest : [])
      return Opening(finding: finding, claims: claims)
    }
  }

  private static let nearestShown = 3

  /// The claims that hold the asked words: what answers most of them first, then what is told most, then the earliest.
  private func claims(of finding: Finding, at desk: QuestionDesk) throws -> [ClaimHead] {
    let best = finding.verdict == .altered ? finding.evidence.filter { $0.verdict == .altered } : finding.evidence
    let rows = best.filter { $0.verdict != .disowned && $0.disowned == nil && $0.claim != nil }
    guard !rows.isEmpty else { return [] }
    var told: [(head: ClaimHead, rank: Rank)] = []
    let byClaim = Dictionary(grouping: rows, by: { $0.claim ?? 0 })
    for known in try desk.all(KnownClaim.self, ["claims": .ids(byClaim.keys.sorted())]) {
      guard let rows = byClaim[known.claim], let first = rows.first else { continue }
      let spans = rows.compactMap(\.asked)
      let widest = spans.max { ($0.count, -$0.lowerBound) < ($1.count, -$1.lowerBound) }
      let rank = Rank(
        verdict: rows.map(\.verdict).min() ?? .unrecorded, isUncredited: known.credited == 0, width: widest?.count ?? 0,
        articles: known.articles,
        since: known.firstPublished?.seconds ?? .max, place: first.report.article, start: first.report.start)
      told.append((ClaimHead(id: known.claim, text: known.text, asked: widest), rank))
    }
    return told.sorted { $0.rank < $1.rank }.map(\.head)
  }

  private struct Rank: Comparable {
    var verdict: Verdict
    /// A headline alone credits nobody where the text below it does.
    var isUncredited: Bool
    var width: Int
    var articles: Int
    var since: Int64
    var place: String
    var start: Int

    static func < (a: Self, b: Self) -> Bool {
      if a.width != b.width, abs(a.width - b.width) > 3 { return a.width > b.width }
      if a.verdict != b.verdict { return a.verdict < b.verdict }
      if a.isUncredited != b.isUncredited { return b.isUncredited }
      return (-a.articles, a.since, a.place, a.start) < (-b.articles, b.since, b.place, b.start)
    }
  }

  /// What a question says in words: a claim by its fullest wording.
  func words(of question: Question, at desk: QuestionDesk) throws -> String? {
    switch question {
    case .claim(let id): try desk.all(KnownClaim.self, ["claim": .integer(id)]).first?.text
    case .text(let text): text
    }
  }
}
