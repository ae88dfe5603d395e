#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A text as the runs of four letters in its words, each with how often it stands there.
///
/// "flooding" and "floods" share three of them, "recieve" and "receive" three, "#SaveTheMill" and "the mill" three, where
/// as words they share nothing (McNamee & Mayfield, "Character N-Gram Tokenization for European Language Text Retrieval",
/// 2004, who found four letters best for English).
@usableFromInline package struct Letters {
  /// Ascending, each once.
  private let grams: [(hash: Int, weight: Double)]

  private static let length = 4
  /// Grams are told apart by so many bits of their hash: few collide, and how many texts hold each fits an array.
  private static let slots = 1 << 16

  package init(_ text: String) {
    var all: [UInt16] = []
    all.reserveCapacity(text.utf8.count + 16)
    // A space opens and closes a word, so that how it begins and ends counts.
    var word: [UInt8] = [0x20]
    func close() {
      guard word.count > 1 else { return }
      word.append(0x20)
      for i in 0...max(0, word.count - Self.length) {
        all.append(Self.hash(word[i..<min(i + Self.length, word.count)]))
      }
      word.removeLast(word.count - 1)
    }
    var text = text
    text.withUTF8 { bytes in
      var i = 0
      while i < bytes.count {
        let (c, length) = bytes.scalar(at: i)
        if c.isWordCharacter {
          c.appendFolded(to: &word)
        } else if c != 0x27, c != 0x2018, c != 0x2019 {
          close()
        }
        i += length
      }
    }
    close()
    var counted: [(hash: Int, weight: Double)] = []
    counted.reserveCapacity(all.count)
    for hash in all.sortedByBytes.lazy.map(Int.init) {
      if counted.last?.hash == hash { counted[counted.count - 1].weight += 1 } else { counted.append((hash, 1)) }
    }
    // The tenth time says less than the first.
    grams = counted.map { ($0.hash, 1 + log1p($0.weight - 1)) }
  }

  private static func hash(_ gram: ArraySlice<UInt8>) -> UInt16 {
    UInt16(truncatingIfNeeded: Fingerprint.of(gram))
  }

  /// How alike it is to each of some texts: the cosine of their grams, weighted by how few of the texts hold each.
  ///
  /// The lengths are pivoted (Singhal, Buckley & Mitra, SIGIR 1996): a text that is much longer than the others is held
  /// back by only three quarters of what a plain cosine would, for the words looked for may be a part of it.
  package func likenesses(to texts: [Letters]) -> [Double] {
    var spread = [Int](repeating: 0, count: Self.slots)
    for text in texts { for gram in text.grams { spread[gram.hash] += 1 } }
    let rarity = (0...texts.count).map { (held: Int) -> Double in
      let (with, without) = (Double(held), Double(texts.count - held))
      return log1p((without + 0.5) / (with + 0.5))
    }
    let masses = texts.map { text in
      var mass = 0.0
      for gram in text.grams {
        let weight = gram.weight * rarity[spread[gram.hash]]
        mass += weight * weight
      }
      return mass.squareRoot()
    }
    let mean = masses.reduce(0, +) / Double(max(1, masses.count))
    return zip(texts, masses).map { text, mass in
      let pivot = 0.25 * mean + 0.75 * mass
      return pivot > 0 ? shared(with: text) { rarity[spread[$0]] } / pivot : 0
    }
  }

  private func shared(with text: Letters, _ rarity: (Int) -> Double) -> Double {
    var (i, j, sum) = (0, 0, 0.0)
    while i < grams.count, j < text.grams.count {
      let (a, b) = (grams[i], text.grams[j])
      if a.hash == b.hash {
        sum += a.weight * b.weight * rarity(a.hash) * rarity(a.hash)
        (i, j) = (i + 1, j + 1)
      } else if a.hash < b.hash {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }
}

extension [UInt16] {
  /// In order. To sort by one byte and then by the other takes a fifth of what comparing does.
  fileprivate var sortedByBytes: [UInt16] {
    var (from, to) = (self, self)
    for shift in [0, 8] as [UInt16] {
      var ends = [Int](repeating: 0, count: 257)
      for one in from { ends[Int(one >> shift & 0xFF) + 1] += 1 }
      for i in 1..<257 { ends[i] += ends[i - 1] }
      for one in from {
        to[ends[Int(one >> shift & 0xFF)]] = one
        ends[Int(one >> shift & 0xFF)] += 1
      }
      swap(&from, &to)
    }
    return from
  }
}
