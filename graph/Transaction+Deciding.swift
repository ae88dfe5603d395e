import GRDB
import ReportedSpeech

extension Transaction {
  /// Puts `claims` in the place of what was decided about the statements of `neighbourhood`.
  ///
  /// A claim that stands just as decided keeps its row, so that its id lasts. Throws `GraphError.undecided` where the
  /// claims do not hold each statement of the neighbourhood once.
  public func decide(_ claims: [Claim], replacing neighbourhood: Neighbourhood, in run: Run) throws {
    let statements = neighbourhood.statements.map(\.id)
    try requireWhole(claims, of: statements)
    let decided = Set(claims.map(\.normal))
    var kept: Set<Claim> = []
    for standing in try standingClaims(of: statements) {
      if decided.contains(standing.claim) {
        kept.insert(standing.claim)
      } else {
        try execute(PackageResources.claim_delete_sql, [standing.id])
      }
    }
    for claim in claims where !kept.contains(claim.normal) { try insert(claim, in: run) }
  }

  /// Forgets every decision; the facts stay.
  public func dropDecisions(in run: Run) throws {
    try dropSpread(in: run)
    try execute(PackageResources.likenesses_drop_sql)
    try execute(PackageResources.bonds_drop_sql)
    try execute(PackageResources.claims_drop_sql)
    try execute(PackageResources.voices_drop_sql)
    try execute(PackageResources.statements_unname_sql)
    try execute(PackageResources.speakers_drop_sql)
    try execute(PackageResources.copy_groups_clear_sql)
    try mendOutlets()
  }

  private func requireWhole(_ claims: [Claim], of statements: [Int64]) throws {
    let decided = claims.flatMap(\.statements)
    let odd = Set(decided).symmetricDifference(statements)
    guard odd.isEmpty, decided.count == statements.count else {
      throw GraphError.undecided(statements: odd.isEmpty ? decided.sorted() : odd.sorted())
    }
  }

  private func insert(_ claim: Claim, in run: Run) throws {
    let id = try insert(PackageResources.claim_insert_sql, [run.id, claim.text])
    for (position, utterance) in claim.utterances.enumerated() {
      try insert(utterance, at: position, of: id, in: run)
    }
    for (position, origin) in claim.origins.enumerated() {
      try execute(
        PackageResources.origin_insert_sql,
        [origin.statement, run.id, id, position, origin.verdict.rawValue, origin.because])
    }
    for derivation in claim.derivations { try insert(derivation, of: id, in: run) }
  }

  private func insert(_ utterance: Utterance, at position: Int, of claim: Int64, in run: Run) throws {
    let id = try insert(
      PackageResources.utterance_insert_sql,
      [
        run.id, claim, position, utterance.spokenIn, utterance.said?.interval.from.text,
        utterance.said?.interval.to.text, utterance.said?.basis, utterance.verdict.rawValue, utterance.because,
      ])
    for statement in utterance.statements {
      try execute(PackageResources.statement_utterance_sql, [id, statement])
    }
  }

  private func insert(_ derivation: Derivation, of claim: Int64, in run: Run) throws {
    let id = try insert(
      PackageResources.derivation_insert_sql,
      [
        run.id, claim, derivation.later, derivation.earlier, derivation.relation.rawValue,
        derivation.status.rawValue, derivation.similarity, derivation.directionBasis,
      ])
    for (position, drift) in derivation.drifts.enumerated() {
      try execute(
        PackageResources.drift_insert_sql,
        [
          run.id, id, position, drift.kind, drift.sign?.rawValue, drift.severity.rawValue, drift.earlier?.text,
          drift.earlier?.start, drift.earlier?.end, drift.later?.text, drift.later?.start, drift.later?.end,
        ])
    }
  }
}

extension Claim {
  var statements: [Int64] { utterances.flatMap(\.statements) }

  /// What is equal in the graph is equal here: an utterance's statements have no order, nor have derivations.
  var normal: Claim {
    var claim = self
    for i in claim.utterances.indices { claim.utterances[i].statements.sort() }
    claim.derivations.sort { ($0.later, $0.earlier) < ($1.later, $1.earlier) }
    return claim
  }
}
