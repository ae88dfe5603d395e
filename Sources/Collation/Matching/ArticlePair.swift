import English

/// Every sentence of one article against every one of another: what they share, with words discounted by how often either
/// article says them.
///
/// The hot place: 25 by 25 sentences. Words are matched once between the two vocabularies; a matched word then adds its weight
/// to the sentences that hold it, so that the work grows with what is shared and not with the product of the sentences.
struct ArticlePair {
  let first: [HostSentence]
  let second: [HostSentence]
  let x: Vocabulary
  let y: Vocabulary
  /// A word's counterpart among the other's words, -1 where it has none.
  private(set) var toB: [Int32]
  private(set) var toA: [Int32]
  /// Kin that are no counterparts, by the word of either side.
  private(set) var kinA: KinTable
  private(set) var kinB: KinTable
  /// What each word weighs between these two, as a factor.
  private(set) var rarityA: [Float]
  private(set) var rarityB: [Float]

  init(_ a: ArticleWording, _ b: ArticleWording) {
    self.init((a.sentences, a.vocabulary), (b.sentences, b.vocabulary))
    (rarityA, rarityB) = (x.rarity, y.rarity)
    for (i, j) in toB.enumerated() where j >= 0 {
      rarityA[i] = x.rarity[i] * y.rarity[Int(j)]
      rarityB[Int(j)] = rarityA[i]
    }
  }

  /// One sentence of each, which weighs in its article what it would as one of that's own.
  init(_ first: HostSentence, of a: ArticleWording, _ second: HostSentence, of b: ArticleWording) {
    self.init(([first], Vocabulary([first])), ([second], Vocabulary([second])))
    let rarity = { (stem: UInt64) in a.vocabulary.rarity(of: stem) * b.vocabulary.rarity(of: stem) }
    (rarityA, rarityB) = (x.stems.map(rarity), y.stems.map(rarity))
  }

  private init(_ a: ([HostSentence], Vocabulary), _ b: ([HostSentence], Vocabulary)) {
    (first, x) = a
    (second, y) = b
    (rarityA, rarityB) = ([], [])
    toB = Array(repeating: -1, count: x.stems.count)
    toA = Array(repeating: -1, count: y.stems.count)
    var (i, j) = (0, 0)
    while i < x.stems.count, j < y.stems.count {
      if x.stems[i] == y.stems[j] {
        (toB[i], toA[j]) = (Int32(j), Int32(i))
        (i, j) = (i + 1, j + 1)
      } else if x.stems[i] < y.stems[j] {
        i += 1
      } else {
        j += 1
      }
    }
    let pairs = Self.kin(x, y)
    kinA = KinTable(pairs, count: x.stems.count)
    kinB = KinTable(pairs.map { ($1, $0) }, count: y.stems.count)
  }

  /// What every sentence of the first shares with every one of the second, and the other way round.
  func sharedWeights() -> (first: SharedWeight, second: SharedWeight) {
    let (n, m) = (first.count, second.count)
    return (
      SharedWeight(x, y, rows: n, columns: m, rarityA, toB, kinA),
      SharedWeight(y, x, rows: m, columns: n, rarityB, toA, kinB)
    )
  }

  /// Words of the two that share a key, each pair once.
  private static func kin(_ x: Vocabulary, _ y: Vocabulary) -> [(Int32, Int32)] {
    var pairs: [(Int32, Int32)] = []
    var (i, j) = (0, 0)
    while i < x.kin.count, j < y.kin.count {
      let key = x.kin[i].key
      guard key == y.kin[j].key else {
        if key < y.kin[j].key { i += 1 } else { j += 1 }
        continue
      }
      var end = j
      while end < y.kin.count, y.kin[end].key == key { end += 1 }
      while i < x.kin.count, x.kin[i].key == key {
        let v = Int(x.kin[i].word)
        for k in j..<end {
          let w = Int(y.kin[k].word)
          if x.stems[v] != y.stems[w], key & 1 == 0 || Kin.beginAlike(x.spellings[v], y.spellings[w]) {
            pairs.append((Int32(v), Int32(w)))
          }
        }
        i += 1
      }
      j = end
    }
    return pairs
  }
}

/// The kin of each word, in one list.
struct KinTable {
  private var starts: [Int32]
  private var words: [Int32]

  init(_ pairs: [(Int32, Int32)], count: Int) {
    starts = Array(repeating: 0, count: count + 1)
    for (word, _) in pairs { starts[Int(word) + 1] += 1 }
    for i in 0..<count { starts[i + 1] += starts[i] }
    words = Array(repeating: 0, count: pairs.count)
    var next = starts
    for (word, kin) in pairs {
      words[Int(next[Int(word)])] = kin
      next[Int(word)] += 1
    }
  }

  func callAsFunction(_ word: Int) -> ArraySlice<Int32> { words[Int(starts[word])..<Int(starts[word + 1])] }
}
