import English

/// An article's content words, each stem once in the order of stems, with the sentences that hold them.
struct Vocabulary: Sendable {
  let stems: [UInt64]
  /// 1/√d of each: of d sentences that hold it in a text of n, as if n were twenty-five (d·√(25/n), at least 1).
  let rarity: [Float]
  /// The background weight of each.
  let bits: [Float]
  let isName: [Bool]
  let isFigure: [Bool]
  /// How many sentences of the body hold each.
  let counts: [Int32]
  /// Where the postings of each begin; one more at the end.
  let starts: [Int32]
  let postings: [Posting]
  /// In the order of keys.
  let kin: [Kin]
  let spellings: [[UInt8]]

  struct Posting: Sendable {
    let sentence: Int32
    /// `HostSentence.Term.weight`.
    let weight: Float
  }

  /// Half way between counting sentences as they are and as a share of the article: either alone scores less (.792, .795).
  private static let usualLength = 25.0

  init(_ sentences: [HostSentence]) {
    var all: [(stem: UInt64, sentence: Int, term: Int)] = []
    for (s, sentence) in sentences.enumerated() {
      for (t, term) in sentence.terms.enumerated() { all.append((term.stem, s, t)) }
    }
    all.sort { ($0.stem, $0.sentence) < ($1.stem, $1.sentence) }
    var builder = Builder(shrink: Self.shrink(sentences))
    var i = 0
    while i < all.count {
      var end = i + 1
      while end < all.count, all[end].stem == all[i].stem { end += 1 }
      builder.add(all[i..<end].map { (sentences[$0.sentence], Int32($0.sentence), $0.term) })
      i = end
    }
    stems = builder.stems
    rarity = builder.rarity
    bits = builder.bits
    isName = builder.isName
    isFigure = builder.isFigure
    counts = builder.counts
    starts = builder.starts + [Int32(builder.postings.count)]
    postings = builder.postings
    kin = builder.kin.sorted { ($0.key, $0.word) < ($1.key, $1.word) }
    spellings = builder.spellings
  }

  private static func shrink(_ sentences: [HostSentence]) -> Float {
    let body = sentences.count { $0.part == .body }
    return Float((usualLength / Double(max(1, body))).squareRoot())
  }

  /// Where a stem stands.
  func place(of stem: UInt64) -> Int? {
    var (low, high) = (0, stems.count)
    while low < high {
      let middle = (low + high) / 2
      if stems[middle] < stem { low = middle + 1 } else { high = middle }
    }
    return low < stems.count && stems[low] == stem ? low : nil
  }
}

private struct Builder {
  let shrink: Float
  var stems: [UInt64] = []
  var rarity: [Float] = []
  var bits: [Float] = []
  var isName: [Bool] = []
  var isFigure: [Bool] = []
  var counts: [Int32] = []
  var starts: [Int32] = []
  var postings: [Vocabulary.Posting] = []
  var kin: [Kin] = []
  var spellings: [[UInt8]] = []

  init(shrink: Float) { self.shrink = shrink }

  mutating func add(_ places: [(sentence: HostSentence, number: Int32, term: Int)]) {
    let word = Int32(stems.count)
    let terms = places.map { $0.sentence.terms[$0.term] }
    let tokens = places.map { $0.sentence.tokens[Int($0.sentence.terms[$0.term].token)] }
    let body = places.count { $0.sentence.part == .body }
    stems.append(terms[0].stem)
    rarity.append(1 / max(1, Float(body) * shrink).squareRoot())
    bits.append(tokens.reduce(0) { max($0, $1.weight) })
    isName.append(terms.allSatisfy(\.isName))
    isFigure.append(terms[0].isFigure)
    counts.append(Int32(body))
    starts.append(Int32(postings.count))
    postings += zip(places, terms).map { Vocabulary.Posting(sentence: $0.number, weight: $1.weight) }
    let spelling = places.map { $0.sentence.spelling($0.term) }.min { ($0.utf8.count, $0) < ($1.utf8.count, $1) } ?? ""
    spellings.append(Array(spelling.utf8))
    guard !terms[0].isFigure, spelling.utf8.count >= 3 else { return }
    let keys = Set(Kin.keys(of: spelling, stem: terms[0].stem, isName: isName[Int(word)]))
    kin += keys.map { Kin(key: $0, word: word) }
  }
}
