import Collation
import Dispatch
import Graph
import ReportedSpeech

extension DecisionStage {
  /// Every assertion of one article against every one of the other, on all cores: a match depends on the two articles alone.
  static let matches = DecisionStage(
    id: "matches", summary: "assertions of two articles that say the same"
  ) { settlement in
    let (transaction, shelf) = (settlement.transaction, settlement.shelf)
    let again = settlement.parted.union(settlement.standing)
    let pairs = settlement.pairs.filter { !settlement.parted.contains($0.key) }.sorted { $0.key < $1.key }
    let rows = try shelf.rows(
      of: Set((again + pairs.map(\.key)).flatMap { [$0.first, $0.second] }), in: transaction)
    for pair in again.sorted() {
      guard let (a, b) = rows.of(pair) else { continue }
      settlement.touched.formUnion(try transaction.forgetMatches(between: a, and: b))
    }
    let found = try settlement.matches(of: pairs, rows)
    for ((pair, _), matches) in zip(pairs, found) where !matches.isEmpty {
      guard let (a, b) = rows.of(pair) else { continue }
      for match in matches {
        let (first, second) = (a[match.first], b[match.second])
        try transaction.keep(match, between: first, and: second, in: settlement.run)
        settlement.touched.formUnion([first, second])
      }
    }
    settlement.touched.formUnion(
      try shelf.articles(settlement.change.added, in: transaction).values.flatMap(\.rows))
  }
}

/// The assertions of articles, each article's in the order of its text.
private typealias Rows = [ArticleRow: [AssertionRow]]

extension Rows {
  fileprivate func of(_ pair: ArticlePair) -> ([AssertionRow], [AssertionRow])? {
    self[pair.first].flatMap { a in self[pair.second].map { (a, $0) } }
  }
}

extension Settlement {
  /// Pairs that may have matches from before: both stood when this settling began.
  fileprivate var standing: Set<ArticlePair> {
    let new = Set(change.added)
    return Set(pairs.keys.filter { !new.contains($0.first) && !new.contains($0.second) })
  }

  /// Of story-mates all is held side by side; of others the assertions that share a key, which alone are read.
  fileprivate func matches(of pairs: [(key: ArticlePair, value: Bool)], _ rows: Rows) throws -> [[Match]] {
    let shared = try sharedWords(of: pairs.map { $0.value ? nil : $0.key }, rows)
    // All at once: of an article that the shelf let go and read again between two pairs there would be two, and only one
    // of them prepared.
    let whole = try shelf.articles(
      Set(pairs.filter(\.value).flatMap { [$0.key.first, $0.key.second] }), in: transaction)
    let holders = try shelf.holders(
      of: Set(shared.joined().flatMap { [$0.first, $0.second] }).sorted(), in: transaction)
    let sides = zip(pairs, shared).map { pair, shared in
      pair.value
        ? Sides(whole[pair.key.first], whole[pair.key.second], shared: nil)
        : Sides(
          shared.first.flatMap { holders[$0.first] }, shared.first.flatMap { holders[$0.second] }, shared: shared)
    }
    prepare(sides.compactMap { $0 })
    return concurrently(sides.count) { sides[$0]?.matches() ?? [] }
  }

  /// What the articles of each pair share; nothing where there is none to be looked at.
  private func sharedWords(of pairs: [ArticlePair?], _ rows: Rows) throws -> [[SharedWords]] {
    let known = try wordingKeys(of: Set(pairs.compactMap { $0 }.flatMap { [$0.first, $0.second] }).sorted())
    return pairs.map { pair in
      guard let pair, let (a, b) = rows.of(pair), let own = known[pair.first], let others = known[pair.second] else {
        return []
      }
      return own.pairs(with: others).compactMap { p, q in
        guard a.indices.contains(p), b.indices.contains(q) else { return nil }
        return SharedWords(first: a[p], second: b[q], places: (p, q))
      }
    }
  }

  private func wordingKeys(of rows: [ArticleRow]) throws -> [ArticleRow: WordingKeys] {
    try transaction.wordings(of: rows).mapValues { bytes in
      if let keys = WordingKeys(bytes: bytes) { return keys }
      throw GraphError.damaged("what an article's assertions are known by")
    }
  }

  /// Makes what the pairs need, each article on one core: what is made at need belongs to one thread.
  private func prepare(_ sides: [Sides]) {
    var needs: [ArticleRow: (article: HeldArticle, rows: Set<AssertionRow>?)] = [:]
    func need(_ article: HeldArticle, _ rows: [AssertionRow]?) {
      let known = needs[article.row]?.rows ?? (needs[article.row] == nil ? [] : nil)
      needs[article.row] = (article, rows.flatMap { known?.union($0) })
    }
    for one in sides {
      need(one.first, one.shared?.map(\.first))
      need(one.second, one.shared?.map(\.second))
    }
    let all = needs.values.sorted { $0.article.row < $1.article.row }
    _ = concurrently(all.count) { i in
      let (article, rows) = all[i]
      if let rows { for row in rows { _ = article.wording(of: row) } } else { _ = article.wording }
      return article.rows.count
    }
  }
}

/// Two assertions of two articles that share a key, and where each stands in the order of its article.
private struct SharedWords: Sendable {
  let first: AssertionRow
  let second: AssertionRow
  let places: (Int, Int)
}

/// Two articles that are held side by side.
private struct Sides: Sendable {
  let first: HeldArticle
  let second: HeldArticle
  /// The assertions that are looked at; nil where all of them are.
  let shared: [SharedWords]?

  /// Nil where one of the articles is not there.
  init?(_ first: HeldArticle?, _ second: HeldArticle?, shared: [SharedWords]?) {
    guard let first, let second else { return nil }
    (self.first, self.second, self.shared) = (first, second, shared)
  }

  func matches() -> [Match] {
    guard let shared else { return first.wording.matches(with: second.wording, areMates: true) }
    return shared.compactMap { one in
      guard let x = first.wording(of: one.first), let y = second.wording(of: one.second) else { return nil }
      return Match(acrossStories: one.places.0, x, one.places.1, y)
    }
  }
}

/// The values of some indices, made on all cores, in order.
package func concurrently<T: Sendable>(_ count: Int, _ make: @Sendable (Int) -> T) -> [T] {
  guard count > 1 else { return (0..<count).map(make) }
  return [T](unsafeUninitializedCapacity: count) { buffer, initialized in
    let base = SendablePointer(pointer: buffer.baseAddress)
    DispatchQueue.concurrentPerform(iterations: count) { i in
      base.pointer?.advanced(by: i).initialize(to: make(i))
    }
    initialized = count
  }
}

private struct SendablePointer<T>: @unchecked Sendable {
  let pointer: UnsafeMutablePointer<T>?
}
