import GRDB
import ReportedSpeech

extension Transaction {
  /// What stands decided about some statements: every claim that holds any of them, with its id.
  public func standingClaims(of statements: [Int64]) throws -> [(id: Int64, claim: Claim)] {
    let ids = try ids(PackageResources.claims_of_sql, [statements.json])
    guard !ids.isEmpty else { return [] }
    let list = ids.json
    let (utterances, origins) = (try utterances(of: list), try origins(of: list))
    let derivations = try derivations(of: list)
    let texts = try all(PackageResources.claims_read_sql, [list]) { (try $0.integer(), try $0.text()) }
    return texts.map { id, text in
      let claim = Claim(
        text: text, utterances: utterances[id] ?? [], derivations: derivations[id] ?? [], origins: origins[id] ?? [])
      return (id, claim.normal)
    }
  }

  private func utterances(of claims: String) throws -> [Int64: [Utterance]] {
    var reporting: [Int64: [Int64]] = [:]
    _ = try all(PackageResources.reporting_read_sql, [claims]) {
      reporting[try $0.integer(), default: []].append(try $0.integer())
    }
    var utterances: [Int64: [Utterance]] = [:]
    _ = try all(PackageResources.utterances_read_sql, [claims]) { row in
      let (claim, id, spokenIn) = (try row.integer(), try row.integer(), try row.optionalInteger())
      let (interval, basis) = (try row.interval(), try row.optionalText())
      let said = interval.map { Saying(interval: $0, basis: basis ?? "") }
      let (verdict, because) = (try row.word(Verdict.self), try row.text())
      utterances[claim, default: []].append(
        Utterance(
          statements: reporting[id] ?? [], spokenIn: spokenIn, said: said, verdict: verdict, because: because))
    }
    return utterances
  }

  private func origins(of claims: String) throws -> [Int64: [Origin]] {
    var origins: [Int64: [Origin]] = [:]
    _ = try all(PackageResources.origins_read_sql, [claims]) {
      origins[try $0.integer(), default: []].append(
        Origin(statement: try $0.integer(), verdict: try $0.word(Verdict.self), because: try $0.text()))
    }
    return origins
  }

  private func derivations(of claims: String) throws -> [Int64: [Derivation]] {
    var drifts: [Int64: [Drift]] = [:]
    _ = try all(PackageResources.drifts_read_sql, [claims]) { row in
      let (id, kind, sign) = (try row.integer(), try row.text(), try row.optionalWord(Drift.Sign.self))
      let severity = try row.word(Drift.Severity.self)
      let earlier = try row.optionalPassage(in: try row.word(Part.self))
      let later = try row.optionalPassage(in: try row.word(Part.self))
      drifts[id, default: []].append(
        Drift(kind: kind, sign: sign, severity: severity, earlier: earlier, later: later))
    }
    var derivations: [Int64: [Derivation]] = [:]
    _ = try all(PackageResources.derivations_read_sql, [claims]) { row in
      let (claim, id) = (try row.integer(), try row.integer())
      derivations[claim, default: []].append(
        Derivation(
          later: try row.integer(), earlier: try row.integer(), relation: try row.word(Derivation.Relation.self),
          status: try row.word(Likeness.Status.self), similarity: try row.real(), directionBasis: try row.text(),
          drifts: drifts[id] ?? []))
    }
    return derivations
  }
}
