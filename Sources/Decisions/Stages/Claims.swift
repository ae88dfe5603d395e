import Collation
import Graph
import ReportedSpeech

extension DecisionStage {
  /// What is decided of a neighbourhood is a function of it; a claim that is decided alike keeps its row.
  static let claims = DecisionStage(
    id: "claims", summary: "matches make claims, utterances, lineage, drift and origin"
  ) { settlement in
    let transaction = settlement.transaction
    let neighbourhoods = try transaction.neighbourhoods(of: settlement.touched.sorted())
    let rows = neighbourhoods.flatMap(\.rows)
    let standing = try transaction.standingClaims(of: rows)
    let holders = try settlement.shelf.holders(of: rows, in: transaction)
    let prepared = neighbourhoods.map { Prepared($0, holders, settlement.corrections) }
    let decided = concurrently(prepared.count) { prepared[$0].claims() }
    var first: StandingClaim?
    var (gone, made): (Set<StandingClaim>, [[AssertionRow]]) = ([], [])
    for (one, claims) in zip(prepared, decided) {
      guard one.areWhole(claims.map(\.claim)) else { throw GraphError.undecided(assertions: one.rows.count) }
      let digests = Set(claims.map(\.digest))
      let before = Set(one.rows.compactMap { standing[$0] })
      for claim in before where !digests.contains(claim.digest) {
        try transaction.remove(claim)
        gone.insert(claim)
      }
      let kept = Set(before.map(\.digest))
      for (claim, digest) in claims where !kept.contains(digest) {
        let added = try transaction.add(claim, over: one.rows, digest: digest, in: settlement.run)
        first = first ?? added
        made.append(claim.utterances.flatMap(\.assertions).map { one.rows[$0] })
      }
    }
    if let first { try transaction.weigh(from: first) }
    // What a claim credited that went with an article is known by having none.
    let lost = Dictionary(grouping: rows.filter { standing[$0].map(gone.contains) ?? true }) { standing[$0] }
    try settlement.askWhoSpeaks(in: (made + lost.values).map { Set($0.compactMap { holders[$0]?.row }) })
  }
}

extension Settlement {
  /// A name hangs on what its article says and its story-mates, and on which claims both are credited with: nobody else's
  /// is asked again. Each of `claims` is the articles of one that is new or gone.
  fileprivate func askWhoSpeaks(in claims: [Set<ArticleRow>]) throws {
    let shared = claims.filter { $0.count > 1 }
    let mates = try transaction.mates(of: Set(shared.joined()).sorted())
    for articles in shared {
      speaking.formUnion(articles.filter { mates[$0]?.contains(where: articles.contains) ?? false })
    }
  }
}

/// A neighbourhood with all that deciding it needs, free of the database.
private struct Prepared: @unchecked Sendable {
  let rows: [AssertionRow]
  let neighbourhood: Neighbourhood
  private let wordings: [Int: Wording]

  init(_ matched: MatchedAssertions, _ holders: [AssertionRow: HeldArticle], _ corrections: Corrections) {
    var places: [Int?] = []
    var assertions: [ReportedAssertion] = []
    var (rows, wordings): ([AssertionRow], [Int: Wording]) = ([], [:])
    // Copies say the same in the same place: their words are read once.
    var read: [Statement: Wording] = [:]
    for row in matched.rows {
      guard let article = holders[row], let assertion = article.assertion(row),
        let wording = read[assertion.statement]?.carried(by: assertion) ?? article.wording(of: row)
      else {
        places.append(nil)
        continue
      }
      places.append(assertions.count)
      wordings[assertions.count] = wording
      read[assertion.statement] = wording
      assertions.append(assertion)
      rows.append(row)
    }
    let matches = matched.matches.compactMap { match -> Match? in
      guard let first = places[match.first], let second = places[match.second] else { return nil }
      var match = match
      (match.first, match.second) = (first, second)
      return match
    }
    self.rows = rows
    self.wordings = wordings
    neighbourhood = Neighbourhood(
      assertions: assertions, matches: matches,
      corrections: corrections.naming(Set(assertions.lazy.map(\.article.key))))
  }

  func claims() -> [(claim: Claim, digest: Int64)] {
    let names = neighbourhood.assertions.map(\.name)
    return neighbourhood.decided(knowing: wordings).map { ($0, $0.digest(of: names)) }
  }

  func areWhole(_ claims: [Claim]) -> Bool { claims.hold(eachOf: rows.count) }
}

extension Neighbourhood {
  /// Its claims, of matches that were made as the graph makes them.
  func decided(knowing wordings: [Int: Wording] = [:]) -> [Claim] {
    claims(knowing: wordings, linkedFrom: Match.threshold)
  }
}

extension [Claim] {
  /// Whether they hold each of so many assertions once.
  func hold(eachOf count: Int) -> Bool {
    let held = flatMap { $0.utterances.flatMap(\.assertions) }
    return held.count == count && Set(held) == Set(0..<count)
  }
}
