import Queries
import ReportedSpeech

extension TraceAnswer.Branch {
  /// A statement hangs by its first derivation; rows come in the order of time, which children keep.
  static func roots(of rows: [Descent], drifts: [Int64: [Drifted]]) -> [Self] {
    let children = Dictionary(grouping: rows.filter { $0.earlier != nil }, by: { $0.earlier ?? 0 })
    func branch(_ row: Descent, above: Set<Int64>) -> Self {
      let below = (children[row.wording.statement] ?? []).filter { !above.contains($0.wording.statement) }
      return Self(
        testimony: row.wording, verdict: row.verdict,
        derivation: Derivation(row, drifts: drifts[row.wording.statement] ?? []),
        children: below.map { branch($0, above: above.union([row.wording.statement])) },
        unseen: row.verdict == .undetermined ? row.unseen : [])
    }
    return rows.filter { $0.earlier == nil }.map { branch($0, above: []) }
  }
}

extension Derivation {
  package init?(_ row: Descent, drifts: [Drifted]) {
    guard let earlier = row.earlier, let relation = row.relation else { return nil }
    self.init(
      later: row.wording.statement, earlier: earlier, relation: relation, status: row.status ?? .suggested,
      similarity: row.similarity ?? 0, directionBasis: row.directionBasis ?? "",
      drifts: drifts.filter { $0.earlier.statement == earlier }.map(\.drift))
  }
}

extension Descent {
  /// Whom it has it from, where that is not what the graph holds above it.
  fileprivate var unseen: [String] {
    guard earlier == nil, let cites else { return [] }
    return cites.split(separator: ";").map { String($0.drop { $0 == " " }) }
  }
}
