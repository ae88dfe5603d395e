extension ArticlePair {
  /// Whether two assertions on host sentences that match say something in common themselves: one host sentence may hold two
  /// speakers, of whom the other host sentence holds one.
  ///
  /// Of the lighter one's words, by weight, the other must have a little, kin by half. Where neither shares its host sentence
  /// with another assertion it is enough that each host sentence holds much of the other assertion: where a report ends is
  /// not always well seen.
  func ownWordsAlign(_ first: AssertionWording, _ second: AssertionWording) -> Bool {
    let inSecond = share(of: first, toB, kinA) { second.holds($0) }
    let inFirst = share(of: second, toA, kinB) { first.holds($0) }
    let own = first.mass == second.mass ? max(inSecond, inFirst) : first.mass < second.mass ? inSecond : inFirst
    if own >= Self.ownWords { return true }
    guard first.isAlone, second.isAlone else { return false }
    return share(of: first, toB, kinA) { y.isSaid($0, in: second.hosts) } >= Self.hostWords
      && share(of: second, toA, kinB) { x.isSaid($0, in: first.hosts) } >= Self.hostWords
  }

  private static let ownWords: Float = 0.15
  private static let hostWords: Float = 0.4

  private func share(
    of assertion: AssertionWording, _ counterpart: [Int32], _ kin: KinTable, isThere: (Int32) -> Bool
  ) -> Float {
    guard assertion.mass > 0 else { return 0 }
    var shared: Float = 0
    for (word, weight) in assertion.own {
      let same = counterpart[Int(word)]
      if same >= 0, isThere(same) {
        shared += weight
      } else if kin(Int(word)).contains(where: isThere) {
        shared += weight * Kin.share
      }
    }
    return shared / assertion.mass
  }

  /// Whether the words alone may link two assertions: half of the lighter one's, and more than a word or two.
  func mayBeSameWords(_ first: AssertionWording, _ second: AssertionWording) -> Bool {
    let least = max(Self.fewWords, Self.sameWords * min(first.mass, second.mass))
    guard first.mass >= least, second.mass >= least else { return false }
    var (shared, j): (Float, Int) = (0, 0)
    for (word, weight) in first.own {
      let counterpart = toB[Int(word)]
      guard counterpart >= 0 else { continue }
      while j < second.own.count, second.own[j].word < counterpart { j += 1 }
      if j < second.own.count, second.own[j].word == counterpart { shared += min(weight, second.own[j].weight) }
    }
    return shared >= least
  }

  private static let sameWords: Float = 0.5
  private static let fewWords: Float = 12
}

extension AssertionWording {
  fileprivate func holds(_ word: Int32) -> Bool {
    var (low, high) = (0, own.count)
    while low < high {
      let middle = (low + high) / 2
      if own[middle].word < word { low = middle + 1 } else { high = middle }
    }
    return low < own.count && own[low].word == word
  }
}

extension Vocabulary {
  fileprivate func isSaid(_ word: Int32, in sentences: Range<Int>) -> Bool {
    places(of: Int(word)).contains { sentences.contains(Int(postings[$0].sentence)) }
  }
}
