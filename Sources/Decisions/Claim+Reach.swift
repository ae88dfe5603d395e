import English
import Graph
import ReportedSpeech

extension Claim {
  /// How widely a claim is told, as the view `claim_count` counts.
  func reach(of assertions: [ReportedAssertion]) -> ClaimReach {
    let own = utterances.flatMap(\.assertions).map { assertions[$0] }
    return ClaimReach(
      isCredited: own.contains { $0.statement.speaker != nil && $0.statement.mode != .unattributed },
      // An outlet that is not known is told apart by its article: a claim is never told by none.
      outlets: Set(own.map { $0.article.outlet.map { "outlet " + OutletName.folded($0.name) } ?? "key " + $0.article.key })
        .count,
      articles: Set(own.map(\.article.key)).count,
      statements: Set(own.map { $0.name.prefix(upTo: $0.name.lastIndex(of: "/") ?? $0.name.endIndex) }).count)
  }
}
