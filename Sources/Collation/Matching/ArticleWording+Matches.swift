import English
import ReportedSpeech

extension ArticleWording {
  /// Which assertions of the two articles belong together. Symmetric but for the order of the two; a function of the two alone.
  ///
  /// Between story-mates host sentences are held side by side, and what scores enough is matched where the assertions' own
  /// words align too: one host sentence may hold two speakers. Where only the score speaks for a match, what the articles
  /// match in altogether must bear it out. Across stories only the words themselves link, of assertions that share a key.
  package func matches(with other: ArticleWording, areMates: Bool) -> [Match] {
    guard areMates else {
      return wordingKeys.pairs(with: other.wordingKeys).compactMap { first, second in
        Match(acrossStories: first, assertions[first].wording, second, other.assertions[second].wording)
      }
    }
    let held = pairs(with: other)
    let evidence = evidence(with: other, held.map(\.pair))
    return held.compactMap { first, second, pair in Match(pair.borneOut(by: evidence), first, second) }
  }

  /// How far the two, as story-mates, bear each other out.
  package func evidence(with other: ArticleWording) -> StoryEvidence {
    evidence(with: other, pairs(with: other).map(\.pair))
  }

  private func evidence(with other: ArticleWording, _ pairs: [AssertionPair]) -> StoryEvidence {
    StoryEvidence(
      similarity: profile.similarity(to: other.profile), matches: pairs.count { $0.relation != nil },
      size: Double(assertions.count * other.assertions.count).squareRoot())
  }

  /// Every pair of assertions that may be a match.
  private func pairs(with other: ArticleWording) -> [(first: Int, second: Int, pair: AssertionPair)] {
    let pair = ArticlePair(self, other)
    let scores = pair.scores(least: Match.threshold)
    var held: [(first: Int, second: Int, pair: AssertionPair)] = []
    for (p, first) in assertions.enumerated() {
      for (q, second) in other.assertions.enumerated() {
        let score = pair.score(first, second, scores)
        guard score == nil ? pair.mayBeSameWords(first, second) : pair.ownWordsAlign(first, second) else { continue }
        held.append((p, q, AssertionPair(first.wording, second.wording, score: score ?? Match.threshold - 1)))
      }
    }
    return held
  }
}

extension Match {
  /// Below it there is no match.
  package static let threshold = AssertionPair.threshold

  /// Of two assertions that articles of two stories hold at these places; nil where their words do not link them.
  package init?(acrossStories first: Int, _ x: Wording, _ second: Int, _ y: Wording) {
    self.init(AssertionPair(x, y, score: nil), first, second)
  }

  fileprivate init?(_ pair: AssertionPair, _ first: Int, _ second: Int) {
    guard let relation = pair.relation else { return nil }
    self.init(
      first: first, second: second, relation: relation, status: pair.status, score: pair.evidence,
      similarity: min(1, Double(pair.features.containment)))
  }
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
    let words = 10 * Double(features.inOrder * features.containment) - 4
    return max(score ?? -.infinity, words)
  }
}
