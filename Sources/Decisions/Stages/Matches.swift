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

  fileprivate func matches(of pairs: [(key: ArticlePair, value: Bool)]) throws -> [[Match]] {
    let held = try pairs.map { try self.held($0.key) }
    // Made before the cores share them: a lazy value belongs to one thread.
    for case (let a, let b)? in held { _ = (a.wording, b.wording, a.rows, b.rows) }
    return concurrently(pairs.count) { i in
      guard let (a, b) = held[i] else { return [] }
      return a.wording.matches(with: b.wording, areMates: pairs[i].value)
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
