import GRDB
import ReportedSpeech

/// Assertions that hang together, by their rows, with the matches between their positions.
package struct MatchedAssertions: Sendable {
  package var rows: [AssertionRow]
  package var matches: [Match]
}

extension Transaction {
  /// Keeps what pairs were found to be; one that was kept before stands as it is now found.
  package func keep(_ match: Match, between a: AssertionRow, and b: AssertionRow, in run: Run) throws {
    guard match.relation != .neither, a != b else { return }
    try execute(
      .matchKeep,
      [
        min(a, b).id, max(a, b).id, run.id, match.relation.rawValue, match.status.rawValue, match.score,
        match.similarity,
      ])
  }

  /// Forgets the matches between assertions of two sets; the assertions that had one.
  package func forgetMatches(between a: [AssertionRow], and b: [AssertionRow]) throws -> [AssertionRow] {
    var touched: Set<AssertionRow> = []
    for (one, other) in [(a, b), (b, a)] {
      try each(.matchesForget, ["one": one.json, "other": other.json]) {
        touched.insert(AssertionRow(id: try $0.integer()))
        touched.insert(AssertionRow(id: try $0.integer()))
      }
    }
    return touched.sorted()
  }

  /// Forgets every match of some articles' assertions.
  package func forgetMatches(of articles: [ArticleRow]) throws {
    try execute(.matchesOfArticlesForget, ["articles": articles.json])
  }

  /// What is matched or bound to assertions of some articles, those themselves left out.
  package func neighbours(of articles: [ArticleRow]) throws -> [AssertionRow] {
    try articles.isEmpty ? [] : assertions(.neighbours, ["articles": articles.json])
  }

  /// What hangs together with any of some assertions, each part once, by its first row.
  package func neighbourhoods(of assertions: [AssertionRow]) throws -> [MatchedAssertions] {
    let reached = try self.assertions(.reached, [assertions.json])
    var roots = Roots(reached)
    var pairs: [(first: AssertionRow, second: AssertionRow, match: Match)] = []
    try each(.matchesRead, [reached.json]) { row in
      let (a, b) = (AssertionRow(id: try row.integer()), AssertionRow(id: try row.integer()))
      let (relation, status) = (try row.word(Match.Relation.self), try row.word(Match.Status.self))
      let (score, similarity) = (try row.real(), try row.real())
      pairs.append(
        (a, b, Match(first: 0, second: 0, relation: relation, status: status, score: score, similarity: similarity)))
      roots.join(a, b)
    }
    try each(.bondsRead, [reached.json]) {
      roots.join(AssertionRow(id: try $0.integer()), AssertionRow(id: try $0.integer()))
    }
    var parts: [AssertionRow: MatchedAssertions] = [:]
    var places: [AssertionRow: Int] = [:]
    for row in reached {
      let root = roots.root(of: row)
      places[row] = parts[root]?.rows.count ?? 0
      parts[root, default: MatchedAssertions(rows: [], matches: [])].rows.append(row)
    }
    for pair in pairs {
      guard let first = places[pair.first], let second = places[pair.second] else { continue }
      var match = pair.match
      (match.first, match.second) = (first, second)
      parts[roots.root(of: pair.first)]?.matches.append(match)
    }
    return parts.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Ties assertions together, so that they are decided as one neighbourhood.
  package func bind(_ assertions: [AssertionRow], in run: Run) throws {
    guard let first = assertions.min() else { return }
    for other in Set(assertions).subtracting([first]).sorted() {
      try execute(.bondInsert, [first.id, other.id, run.id])
    }
  }

  /// Forgets all bonds; what was bound.
  package func unbind() throws -> [AssertionRow] {
    let bound = try assertions(.bound)
    try execute(.bondsDrop)
    return bound
  }

  /// The claims that hold some assertions, each with the digest of all that was decided of it.
  package func standingClaims(of assertions: [AssertionRow]) throws -> [AssertionRow: StandingClaim] {
    var claims: [AssertionRow: StandingClaim] = [:]
    try each(.claimsStanding, [assertions.json]) {
      claims[AssertionRow(id: try $0.integer())] = StandingClaim(id: try $0.integer(), digest: try $0.integer())
    }
    return claims
  }

  package func remove(_ claim: StandingClaim) throws { try execute(.claimDelete, [claim.id]) }

  /// Records a claim over assertions given by their rows; its digest tells it from what would be decided otherwise.
  ///
  /// - Returns: the claim, for `weigh(from:)`.
  @discardableResult
  package func add(
    _ claim: Claim, over rows: [AssertionRow], digest: Int64, in run: Run
  ) throws -> StandingClaim {
    let first = claim.origins.first.map { rows[$0.assertion].id }
    let id = try insert(.claimInsert, ["run": run.id, "text": claim.text, "first": first, "digest": digest])
    for (position, utterance) in claim.utterances.enumerated() {
      let spoken = utterance.spokenIn.map { rows[$0].id }
      let said = utterance.said
      let utteranceID = try insert(
        .utteranceInsert,
        [
          "run": run.id, "claim": id, "position": position, "spoken": spoken, "from": said?.interval.from.text,
          "to": said?.interval.to.text, "basis": said?.basis, "precedence": utterance.precedence.rawValue,
          "reason": try reason(utterance.because, in: run),
        ])
      for assertion in utterance.assertions { try execute(.assertionUtterance, [utteranceID, rows[assertion].id]) }
    }
    for (position, origin) in claim.origins.enumerated() {
      try execute(
        .originInsert,
        [
          rows[origin.assertion].id, run.id, id, position, origin.precedence.rawValue,
          try reason(origin.because, in: run),
        ])
    }
    for derivation in claim.derivations { try add(derivation, of: id, over: rows, in: run) }
    return StandingClaim(id: id, digest: digest)
  }

  /// The number under which a sentence that says why stands: its hash, or where another sentence has that the next.
  private func reason(_ because: String, in run: Run) throws -> Int64 {
    var hash = ContentHash()
    hash.add(because)
    var id = Int64(bitPattern: hash.value)
    while let standing = try first(.reasonKnown, [id], { try $0.text() }) {
      if standing == because { return id }
      id &+= 1
    }
    try execute(.reasonInsert, [id, run.id, because])
    return id
  }

  /// Gives a claim and all that were added after it the figures that boards go by: how widely each is told, and the worst
  /// that any of its wordings does.
  package func weigh(from claim: StandingClaim) throws {
    try execute(.claimsCount, ["first": claim.id])
    try execute(.derivationsWeigh, ["first": claim.id])
  }

  private func add(_ derivation: Derivation, of claim: Int64, over rows: [AssertionRow], in run: Run) throws {
    let id = try insert(
      .derivationInsert,
      [
        run.id, claim, rows[derivation.later].id, rows[derivation.earlier].id, derivation.isParent ? 1 : 0,
        derivation.relation.rawValue, derivation.status.rawValue, derivation.similarity, derivation.basis?.rawValue,
      ])
    for (position, drift) in derivation.drifts.enumerated() {
      try execute(
        .driftInsert,
        [
          run.id, id, position, drift.kind, drift.sign?.rawValue, drift.severity.rawValue, drift.earlier?.text,
          drift.earlier?.start, drift.earlier?.end, drift.later?.text, drift.later?.start, drift.later?.end,
        ])
    }
  }
}

/// A claim that stands, opaque but for whether it is decided alike.
package struct StandingClaim: Hashable, Sendable {
  let id: Int64
  package let digest: Int64
}

/// Which assertions hang together: each part by its smallest row.
private struct Roots {
  private var parent: [AssertionRow: AssertionRow]

  init(_ rows: [AssertionRow]) { parent = Dictionary(rows.map { ($0, $0) }, uniquingKeysWith: { first, _ in first }) }

  mutating func root(of row: AssertionRow) -> AssertionRow {
    var root = row
    while let up = parent[root], up != root { root = up }
    var step = row
    while let up = parent[step], up != root {
      parent[step] = root
      step = up
    }
    return root
  }

  mutating func join(_ a: AssertionRow, _ b: AssertionRow) {
    let (a, b) = (root(of: a), root(of: b))
    parent[max(a, b)] = min(a, b)
  }
}
