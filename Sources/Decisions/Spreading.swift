import Collation
import Graph
import ReportedSpeech

/// What is said everywhere links nothing. Whether something is, is a fact of the whole graph: so where a key comes to be
/// common or is so no more, what hangs on it is decided again.
extension Transaction {
  /// Judges the keys whose spread may have changed, marks boilerplate among these statements and wherever the judgement
  /// changed, and takes likenesses back or looks for them accordingly.
  ///
  /// - Parameter fresh: statements that are linked after this.
  /// - Returns: statements whose likenesses are others than before, and articles whose copies may be.
  package func spread(
    _ fresh: [Int64], in run: Run, knowing wordings: Wordings
  ) throws -> (statements: [Int64], articles: [Int64]) {
    let (common, uncommon) = try judgeKeys(in: run)
    let marked = try markBoilerplate(fresh + statements(holding: common + uncommon))
    let unlinked = try unlink(sharing: common)
    let hidden = try neighbours(of: marked.now)
    try forgetLikenesses(of: marked.now)
    let new = Set(fresh)
    let back = Set(try statements(holding: uncommon) + marked.noMore).subtracting(new).sorted()
    let lost = try neighbours(of: back)
    try relink(back, in: run, knowing: wordings)
    return (unlinked + hidden + marked.now + lost + back, try articles(printing: common + uncommon))
  }

  /// The keys that are common now and were not, and those that were and are not.
  private func judgeKeys(in run: Run) throws -> (common: [Int64], uncommon: [Int64]) {
    var (common, uncommon): ([Int64], [Int64]) = ([], [])
    for key in try staleKeys() {
      let holders = try holders(of: key)
      let isCommon = holders.count == KeyHolder.fewest && holders.areUnrelated(by: key)
      if try judge(key, isCommon: isCommon, in: run) {
        if isCommon { common.append(key) } else { uncommon.append(key) }
      }
    }
    try settleKeys()
    return (common, uncommon)
  }

  /// Makes all keys as this version does, and decides everything by them: the file was kept by an earlier one.
  func settleAnew(in run: Run) throws {
    for article in try articles() {
      let keys = try recorded(statements(of: [article])).map { ($0.id, Wording(of: $0).keys) }
      let text = try self.article(article).flatMap { $0.isExcerpt ? nil : $0.fingerprints() }
      try rekey(article, keys, fingerprints: text ?? [], in: run)
    }
    try decideAll(in: run)
  }
}
