import English
import ReportedSpeech

extension ArticleWording {
  /// Which assertions of the two articles belong together. Symmetric but for the order of the two; a function of the two alone.
  ///
  /// Between story-mates host sentences are held side by side, and what scores enough is matched where the assertions' own
  /// words align too: one host sentence may hold two speakers. Across stories only the words themselves link.
  ///
  /// - Parameter least: Pairs that score less are no matches; less than `Match.threshold` where a caller averages over claims.
  public func matches(with other: ArticleWording, areMates: Bool, least: Double = Match.threshold) -> [Match] {
    let pair = ArticlePair(self, other)
    let scores = areMates ? pair.scores(least: least) : [:]
    var matches: [Match] = []
    for (p, first) in assertions.enumerated() {
      for (q, second) in other.assertions.enumerated() {
        let score = pair.score(first, second, scores)
        guard score == nil ? pair.mayBeSameWords(first, second) : pair.ownWordsAlign(first, second) else { continue }
        let held = AssertionPair(first.wording, second.wording, score: areMates ? score ?? least - 1 : nil)
        guard let relation = held.relation ?? (score != nil && least < Match.threshold ? .neither : nil) else {
          continue
        }
        matches.append(
          Match(
            first: p, second: q, relation: relation, status: held.status,
            score: held.evidence, similarity: min(1, Double(held.measure.containment))))
      }
    }
    return matches
  }
}

extension Match {
  /// Below it there is no match.
  public static let threshold = AssertionPair.threshold
}

extension ArticlePair {
  /// Scores of pairs of sentences that may be enough, by `i * columns + j`.
  fileprivate func scores(least: Double) -> [Int: Double] {
    var scores: [Int: Double] = [:]
    for (i, j, pair) in pairs(least: least) { scores[i * second.count + j] = pair.score }
    return scores
  }

  /// The best of the pairs of sentences that two assertions stand in.
  fileprivate func score(_ x: AssertionWording, _ y: AssertionWording, _ scores: [Int: Double]) -> Double? {
    guard !scores.isEmpty else { return nil }
    var best: Double?
    for i in x.hosts {
      for j in y.hosts {
        if let score = scores[i * second.count + j], score > best ?? -.infinity { best = score }
      }
    }
    return best
  }
}

extension AssertionPair {
  /// What orders matches: the host sentences' score; across stories, how much of the words is one, on the same scale.
  fileprivate var evidence: Double {
    let words = 10 * Double(measure.inOrder * measure.containment) - 4
    return max(score ?? -.infinity, words)
  }
}
