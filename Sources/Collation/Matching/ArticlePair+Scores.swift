import English

extension ArticlePair {
  /// One pair of sentences by itself.
  func pair(_ i: Int, _ j: Int) -> SentencePair {
    let (x, y) = sharedWeights()
    return pair(i, j, x, y)
  }

  func pair(_ i: Int, _ j: Int, _ x: SharedWeight, _ y: SharedWeight) -> SentencePair {
    let m = min(x.shared[i * x.columns + j], y.shared[j * y.columns + i])
    return SentencePair(
      first[i], second[j], shared: SentencePair.shared(m, (x.all[i], y.all[j])))
  }

  /// Every pair that may score as much as `least`, which has to share enough to be put in order at all.
  func pairs(least: Double) -> [(i: Int, j: Int, pair: SentencePair)] {
    let (x, y) = sharedWeights()
    let ratio = Self.leastRatio
    var found: [(i: Int, j: Int, pair: SentencePair)] = []
    for i in first.indices {
      for j in second.indices {
        let m = min(x.shared[i * x.columns + j], y.shared[j * y.columns + i])
        guard m > 0, m * m * m * m > ratio * x.all[i] * y.all[j] else { continue }
        let pair = SentencePair(first[i], second[j], shared: SentencePair.shared(m, (x.all[i], y.all[j])))
        if pair.score >= least { found.append((i, j, pair)) }
      }
    }
    return found
  }

  /// m⁴/(W·W') at `SentencePair.leastShared`: ((e^0.7 - 1)/4)².
  private static let leastRatio: Float = 0.064_23
}

extension ArticleWording {
  /// What `SentencePair` weighs, of every sentence of two bodies: Tools/fit-matching.py is fed with these.
  package func features(with other: ArticleWording) -> [(Int, Int, [Double])] {
    let pair = ArticlePair(self, other)
    let (x, y) = pair.sharedWeights()
    let (first, second) = (bodyStart, other.bodyStart)
    return sentences.indices.dropFirst(first).flatMap { i in
      other.sentences.indices.dropFirst(second).map { j in
        (i - first, j - second, pair.pair(i, j, x, y).features)
      }
    }
  }

  private var bodyStart: Int { sentences.firstIndex { $0.part == .body } ?? sentences.count }
}
