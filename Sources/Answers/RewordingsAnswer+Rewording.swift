import Collation
import Queries
import ReportedSpeech

extension Drifted {
  public var drift: Drift {
    Drift(kind: kind, sign: sign, severity: severity, earlier: earlierWords, later: laterWords)
  }
}

extension RewordingsAnswer.Rewording {
  package init(_ row: Rewording, drifts: [Drifted]) {
    self.init(
      later: row.later, earlier: row.earlier, relation: row.relation, status: row.status, similarity: row.similarity,
      directionBasis: row.directionBasis, drifts: drifts.map(\.drift),
      diff: WordDiff(from: row.earlier.alone, to: row.later.alone))
  }
}
