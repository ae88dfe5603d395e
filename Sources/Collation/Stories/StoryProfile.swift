/// What an article is about, small enough to be kept: each of its stems with its share, the whole of length 1.
///
/// The gate on two articles needs no more of them, so that what is looked at and passed over need not be read again. Stems
/// are known by 32 bits of their hash and weights by 16: of two texts' cosine that changes nothing that counts.
package struct StoryProfile: Hashable, Sendable {
  private struct Term: Hashable, Sendable {
    let stem: UInt32
    let weight: UInt16
  }

  /// Ascending by stem.
  private let terms: [Term]

  /// Each stem by √count·β^1.5.
  init(_ vocabulary: Vocabulary) {
    var all: [(stem: UInt64, weight: Float)] = []
    var square: Float = 0
    for word in vocabulary.stems.indices where vocabulary.counts[word] > 0 {
      let bits = vocabulary.bits[word]
      let weight = (Float(vocabulary.counts[word]) * bits * bits * bits).squareRoot()
      square += weight * weight
      all.append((vocabulary.stems[word], weight))
    }
    let length = square.squareRoot()
    terms =
      length > 0
      ? all.map { Term(stem: UInt32(truncatingIfNeeded: $0.stem >> 32), weight: UInt16($0.weight / length * Self.one)) }
        .sorted { ($0.stem, $0.weight) < ($1.stem, $1.weight) } : []
  }

  private static let one: Float = 65_535

  /// The cosine, 0 to 1.
  package func similarity(to other: StoryProfile) -> Double {
    var sum: UInt64 = 0
    terms.withUnsafeBufferPointer { x in
      other.terms.withUnsafeBufferPointer { y in
        var (i, j) = (0, 0)
        while i < x.count, j < y.count {
          if x[i].stem == y[j].stem {
            sum += UInt64(x[i].weight) * UInt64(y[j].weight)
            (i, j) = (i + 1, j + 1)
          } else if x[i].stem < y[j].stem {
            i += 1
          } else {
            j += 1
          }
        }
      }
    }
    return min(1, Double(sum) / Double(Self.one * Self.one))
  }
}

extension StoryProfile {
  /// Six a stem: four of its hash, two of its weight, the low ones first.
  package var bytes: [UInt8] {
    terms.flatMap { term in
      (0..<4).map { UInt8(truncatingIfNeeded: term.stem >> (8 * $0)) }
        + (0..<2).map { UInt8(truncatingIfNeeded: term.weight >> (8 * $0)) }
    }
  }

  /// Nil where the bytes are no such profile.
  package init?(bytes: [UInt8]) {
    guard bytes.count.isMultiple(of: 6) else { return nil }
    let terms = stride(from: 0, to: bytes.count, by: 6).map { i in
      Term(
        stem: (0..<4).reduce(0) { $0 | UInt32(bytes[i + $1]) << (8 * $1) },
        weight: (0..<2).reduce(0) { $0 | UInt16(bytes[i + 4 + $1]) << (8 * $1) })
    }
    guard zip(terms, terms.dropFirst()).allSatisfy({ $0.stem <= $1.stem }) else { return nil }
    self.terms = terms
  }
}
