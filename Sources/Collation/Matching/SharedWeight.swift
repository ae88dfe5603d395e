import English

/// What each sentence of one article has of each of another's, by weight.
struct SharedWeight {
  /// How many sentences the other has.
  let columns: Int
  /// Of the sentence's weight, what the other sentence has too; row by row.
  private(set) var shared: [Float]
  /// Each sentence's weight.
  private(set) var all: [Float]

  init(
    _ x: Vocabulary, _ y: Vocabulary, rows: Int, columns: Int, _ rarity: [Float], _ counterpart: [Int32],
    _ kin: KinTable
  ) {
    self.columns = columns
    shared = Array(repeating: 0, count: rows * columns)
    all = Array(repeating: 0, count: rows)
    var share = [Float](repeating: 0, count: columns)
    var touched: [Int] = []
    touched.reserveCapacity(columns)
    for word in x.stems.indices {
      let own = x.places(of: word)
      for place in own { all[Int(x.postings[place].sentence)] += x.postings[place].weight * rarity[word] }
      touched.removeAll(keepingCapacity: true)
      if counterpart[word] >= 0 { y.mark(Int(counterpart[word]), 1, &share, &touched) }
      for other in kin(word) { y.mark(Int(other), Kin.share, &share, &touched) }
      guard !touched.isEmpty else { continue }
      for place in own {
        let (row, weight) = (Int(x.postings[place].sentence) * columns, x.postings[place].weight * rarity[word])
        for column in touched { shared[row + column] += weight * share[column] }
      }
      for column in touched { share[column] = 0 }
    }
  }
}

extension Vocabulary {
  func places(of word: Int) -> Range<Int> { Int(starts[word])..<Int(starts[word + 1]) }

  /// Notes for each sentence that holds a word how much of it that is.
  fileprivate func mark(_ word: Int, _ value: Float, _ share: inout [Float], _ touched: inout [Int]) {
    for place in places(of: word) {
      let sentence = Int(postings[place].sentence)
      if share[sentence] == 0 { touched.append(sentence) }
      share[sentence] = max(share[sentence], value)
    }
  }
}
