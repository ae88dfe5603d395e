import ReportedSpeech

extension Article {
  /// Hashes of some of its eight-word windows, picked so that any shared passage of fifteen words shares one
  /// (winnowing: Schleimer, Wilkerson and Aiken 2003). About a quarter as many as it has words.
  public func fingerprints() -> Set<Int64> {
    let words = Passage(start: 0, end: 0, text: text).rawWords(allQuoted: false).map { Fingerprint.of($0.bytes) }
    guard words.count >= Self.window else { return words.isEmpty ? [] : [Self.shingle(words[...])] }
    let shingles = (0...words.count - Self.window).map { Self.shingle(words[$0..<$0 + Self.window]) }
    return Self.winnowed(shingles)
  }

  private static let window = 8
  /// Of this many neighbours the least is kept.
  private static let span = 8

  private static func shingle(_ words: ArraySlice<UInt64>) -> Int64 {
    var f = Fingerprint()
    for word in words { f.add(word) }
    return Int64(bitPattern: f.mixed)
  }

  private static func winnowed(_ shingles: [Int64]) -> Set<Int64> {
    var kept: Set<Int64> = []
    // The least of a sliding span: places whose hash some later one undercuts can never be it.
    var queue: [Int] = []
    var head = 0
    for (i, hash) in shingles.enumerated() {
      while queue.count > head, let last = queue.last, shingles[last] >= hash { queue.removeLast() }
      queue.append(i)
      if queue[head] + span <= i { head += 1 }
      if i + 1 >= min(span, shingles.count) { kept.insert(shingles[queue[head]]) }
    }
    return kept
  }
}
