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
    let strangers = Set(pairs.filter { !$0.value }.flatMap { [$0.key.first, $0.key.second] })
    let known = try wordingKeys(of: strangers.sorted())
    let shared = pairs.map { key, areMates in
      areMates ? [] : known[key.first].flatMap { a in known[key.second].map { a.pairs(with: $0) } } ?? []
    }
    // All at once: of an article that the shelf let go and read again between two pairs there would be two, and only one
    // of them prepared.
    let whole = try shelf.articles(
      Set(pairs.filter(\.value).flatMap { [$0.key.first, $0.key.second] }), in: transaction)
    var words: Set<AssertionRow> = []
    for (pair, shared) in zip(pairs, shared) where !shared.isEmpty {
      guard let (a, b) = rows.of(pair.key) else { continue }
      for (p, q) in shared where a.indices.contains(p) && b.indices.contains(q) { words.formUnion([a[p], b[q]]) }
    }
    let holders = try shelf.holders(of: words.sorted(), in: transaction)
    let sides = zip(pairs, shared).map { pair, shared -> Sides? in
      if pair.value {
        guard let a = whole[pair.key.first], let b = whole[pair.key.second] else { return nil }
        return Sides(first: a, second: b, shared: nil)
      }
      guard let (a, b) = rows.of(pair.key) else { return nil }
      let places = shared.filter { a.indices.contains($0.first) && b.indices.contains($0.second) }
      guard let one = places.first, let first = holders[a[one.first]], let second = holders[b[one.second]] else {
        return nil
      }
      return Sides(
        first: first, second: second, shared: places.map { ($0.first, a[$0.first], $0.second, b[$0.second]) })
    }
    prepare(sides.compactMap { $0 })
    return concurrently(sides.count) { [sides] in sides[$0]?.matches() ?? [] }
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
      need(one.first, one.shared?.map(\.1))
      need(one.second, one.shared?.map(\.3))
    }
    let all = needs.values.sorted { $0.article.row < $1.article.row }
    _ = concurrently(all.count) { i in
      let (article, rows) = all[i]
      if let rows { for row in rows { _ = article.wording(of: row) } } else { _ = article.wording }
      return article.rows.count
    }
  }
}

/// Two articles that are held side by side.
private struct Sides: Sendable {
  let first: HeldArticle
  let second: HeldArticle
  /// Assertions that share a key, each with its place in the order of its article; nil where all of them are looked at.
  let shared: [(Int, AssertionRow, Int, AssertionRow)]?

  func matches() -> [Match] {
    guard let shared else { return first.wording.matches(with: second.wording, areMates: true) }
    return shared.compactMap { p, a, q, b in
      guard let x = first.wording(of: a), let y = second.wording(of: b) else { return nil }
      return Match(acrossStories: p, x, q, y)
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
