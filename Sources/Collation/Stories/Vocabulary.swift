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
    var all: [(stem: UInt64, sentence: Int32, term: Int32)] = []
    for (s, sentence) in sentences.enumerated() {
      for (t, term) in sentence.terms.enumerated() { all.append((term.stem, Int32(s), Int32(t))) }
    }
    all.sort { ($0.stem, $0.sentence) < ($1.stem, $1.sentence) }
    var builder = Builder(shrink: Self.shrink(sentences))
    var i = 0
    while i < all.count {
      var end = i + 1
      while end < all.count, all[end].stem == all[i].stem { end += 1 }
      builder.add(all[i..<end].map { ($0.sentence, $0.term) }, of: sentences)
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

  /// What a stem weighs for being said here as often as it is.
  func rarity(of stem: UInt64) -> Float { place(of: stem).map { rarity[$0] } ?? 1 }

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

  /// One word, with the sentences that hold it and its place among their terms.
  mutating func add(_ places: [(sentence: Int32, term: Int32)], of sentences: [HostSentence]) {
    var (body, heaviest, isOnlyName, spelling): (Float, Float, Bool, String?) = (0, 0, true, nil)
    starts.append(Int32(postings.count))
    for place in places {
      let term = sentences[Int(place.sentence)].terms[Int(place.term)]
      let token = Int(term.token)
      postings.append(Vocabulary.Posting(sentence: place.sentence, weight: term.weight))
      body += sentences[Int(place.sentence)].part == .body ? 1 : 0
      heaviest = max(heaviest, sentences[Int(place.sentence)].tokens[token].weight)
      isOnlyName = isOnlyName && term.isName
      let word = sentences[Int(place.sentence)].words[token]
      if let least = spelling, (least.utf8.count, least) <= (word.utf8.count, word) { continue }
      spelling = word
    }
    let first = sentences[Int(places[0].sentence)].terms[Int(places[0].term)]
    let number = Int32(stems.count)
    stems.append(first.stem)
    rarity.append(1 / max(1, body * shrink).squareRoot())
    bits.append(heaviest)
    isName.append(isOnlyName)
    isFigure.append(first.isFigure)
    counts.append(Int32(body))
    let word = spelling ?? ""
    spellings.append(Array(word.utf8))
    guard !first.isFigure, word.utf8.count >= 3 else { return }
    kin += Set(Kin.keys(of: word, stem: first.stem, isName: isOnlyName)).map { Kin(key: $0, word: number) }
  }
}
