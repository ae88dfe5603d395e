import Collation
import Dispatch
import Graph
import ReportedSpeech

extension DecisionStage {
  /// Every assertion of one article against every one of the other, on all cores: a match depends on the two articles alone.
  static let matches = DecisionStage(
    id: "matches", summary: "assertions of two articles that say the same"
  ) { settlement in
    let transaction = settlement.transaction
    let again = settlement.parted.union(settlement.standing)
    for pair in again.sorted() {
      guard let (a, b) = try settlement.held(pair) else { continue }
      settlement.touched.formUnion(try transaction.forgetMatches(between: a.rows, and: b.rows))
    }
    let pairs = settlement.pairs.filter { !settlement.parted.contains($0.key) }.sorted { $0.key < $1.key }
    let found = try settlement.matches(of: pairs)
    for ((pair, _), matches) in zip(pairs, found) where !matches.isEmpty {
      guard let (a, b) = try settlement.held(pair) else { continue }
      for match in matches {
        let (first, second) = (a.rows[match.first], b.rows[match.second])
        try transaction.keep(match, between: first, and: second, in: settlement.run)
        settlement.touched.formUnion([first, second])
      }
    }
    settlement.touched.formUnion(
      try settlement.shelf.articles(settlement.change.added, in: transaction).values.flatMap(\.rows))
  }
}

extension Settlement {
  /// Pairs that may have matches from before: both stood when this settling began.
  fileprivate var standing: Set<ArticlePair> {
    let new = Set(change.added)
    return Set(pairs.keys.filter { !new.contains($0.first) && !new.contains($0.second) })
  }

  fileprivate func held(_ pair: ArticlePair) throws -> (HeldArticle, HeldArticle)? {
    guard let a = try shelf.article(pair.first, in: transaction),
      let b = try shelf.article(pair.second, in: transaction)
    else { return nil }
    return (a, b)
  }

  /// Of story-mates all is held side by side; of others the assertions that share a key, whose words alone are read.
  fileprivate func matches(of pairs: [(key: ArticlePair, value: Bool)]) throws -> [[Match]] {
    let strangers = Set(pairs.filter { !$0.value }.flatMap { [$0.key.first, $0.key.second] })
    let known = try wordingKeys(of: strangers.sorted())
    let shared = pairs.map { key, areMates in
      areMates ? [] : known[key.first].flatMap { a in known[key.second].map { a.pairs(with: $0) } } ?? []
    }
    let looked = pairs.indices.filter { pairs[$0].value || !shared[$0].isEmpty }
    // All at once: of an article that the shelf let go and read again between two pairs there would be two, and only one
    // of them prepared.
    let articles = try shelf.articles(
      Set(looked.flatMap { [pairs[$0].key.first, pairs[$0].key.second] }), in: transaction)
    var sides = [Sides?](repeating: nil, count: pairs.count)
    for i in looked {
      guard let a = articles[pairs[i].key.first], let b = articles[pairs[i].key.second] else { continue }
      sides[i] = Sides(first: a, second: b, shared: pairs[i].value ? nil : shared[i])
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
    var needs: [ArticleRow: (article: HeldArticle, places: Set<Int>?)] = [:]
    func need(_ article: HeldArticle, _ places: [Int]?) {
      let known = needs[article.row]?.places ?? (needs[article.row] == nil ? [] : nil)
      needs[article.row] = (article, places.flatMap { known?.union($0) })
    }
    for one in sides {
      need(one.first, one.shared?.map(\.first))
      need(one.second, one.shared?.map(\.second))
    }
    let all = needs.values.sorted { $0.article.row < $1.article.row }
    _ = concurrently(all.count) { i in
      let (article, places) = all[i]
      if let places { for place in places { _ = article.wording(at: place) } } else { _ = article.wording }
      return article.rows.count
    }
  }
}

/// Two articles that are held side by side.
private struct Sides: Sendable {
  let first: HeldArticle
  let second: HeldArticle
  /// The places of assertions that share a key; nil where all of them are looked at.
  let shared: [(first: Int, second: Int)]?

  func matches() -> [Match] {
    guard let shared else { return first.wording.matches(with: second.wording, areMates: true) }
    return shared.compactMap { p, q in
      guard let x = first.wording(at: p), let y = second.wording(at: q) else { return nil }
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
