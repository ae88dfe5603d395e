import ReportedSpeech

/// What each assertion of an article is known by across stories, small enough to be kept: two assertions of articles that
/// are no story-mates are held side by side where they share one, and nothing else of the articles is looked at.
///
/// Keys are known by 32 bits of their hash.
package struct WordingKeys: Hashable, Sendable {
  /// By assertion, in the order of the article's.
  private let keys: [[UInt32]]

  init(_ assertions: [AssertionWording]) {
    keys = assertions.map { one in Set(one.keys.map { UInt32(truncatingIfNeeded: $0.hash >> 32) }).sorted() }
  }

  /// Assertions by their places that share a key, in order.
  package func pairs(with other: WordingKeys) -> [(first: Int, second: Int)] {
    var holders: [UInt32: [Int]] = [:]
    for (place, own) in keys.enumerated() { for key in own { holders[key, default: []].append(place) } }
    var pairs: Set<Pair> = []
    for (second, theirs) in other.keys.enumerated() {
      for key in theirs { for first in holders[key] ?? [] { pairs.insert(Pair(first: first, second: second)) } }
    }
    return pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }.map { ($0.first, $0.second) }
  }

  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }
}

extension WordingKeys {
  /// Of each assertion how many keys it has, one byte, and the keys, four bytes each, the low ones first.
  package var bytes: [UInt8] {
    keys.flatMap { own in
      [UInt8(own.count)] + own.flatMap { key in (0..<4).map { UInt8(truncatingIfNeeded: key >> (8 * $0)) } }
    }
  }

  /// Nil where the bytes are no such keys.
  package init?(bytes: [UInt8]) {
    var keys: [[UInt32]] = []
    var at = 0
    while at < bytes.count {
      let end = at + 1 + 4 * Int(bytes[at])
      guard end <= bytes.count else { return nil }
      keys.append(
        stride(from: at + 1, to: end, by: 4).map { i in
          (0..<4).reduce(0) { $0 | UInt32(bytes[i + $1]) << (8 * $1) }
        })
      at = end
    }
    self.keys = keys
  }
}
