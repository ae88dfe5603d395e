import ReportedSpeech

extension MatchGraph {
  /// Of a claim's places those that only suggestions join to it, where others are joined by more: that they say the same is
  /// not certain, so that none of them makes another one later.
  var suggested: Set<Int> {
    let confirmed = neighbours.map { $0.values.contains { $0.status == .confirmed } }
    guard confirmed.contains(true) else { return [] }
    return Set(neighbours.indices.filter { !confirmed[$0] && !neighbours[$0].isEmpty })
  }
}
