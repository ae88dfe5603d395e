import English

/// How asked words fit into a record: the stretch of the record that they are nearest to, and what differs inside it.
///
/// Edits of words, with free ends on the record's side: what merely was not asked is no difference (Sellers 1980).
struct Fit: Sendable {
  struct Edit: Hashable, Sendable {
    var record: Range<Int>
    var asked: Range<Int>
  }

  /// Tokens of the record.
  private(set) var window: Range<Int>
  /// For each asked token the record's token that is the same word; nil where none is.
  private(set) var pairs: [Int?]
  private(set) var edits: [Edit]

  private static let exchange: Float = 1
  private static let put: Float = 0.9
  private static let left: Float = 0.8

  init(_ asked: AskedWords, into record: [String], _ recordTokens: [Token]) {
    let (n, m) = (asked.words.count, record.count)
    let free = asked.gaps
    // `cost[i][j]`: the first i asked words held against a stretch of the record that ends before its word j.
    var cost = [Float](repeating: 0, count: (n + 1) * (m + 1))
    var step = [UInt8](repeating: 0, count: (n + 1) * (m + 1))
    for i in 1..<max(1, n + 1) {
      let row = i * (m + 1)
      cost[row] = cost[row - m - 1] + Self.put
      step[row] = 2
      for j in 1..<max(1, m + 1) {
        let isEditors = asked.tokens[i - 1].traits.contains(.bracketed)
        let isSame = isEditors || asked.words[i - 1] == record[j - 1]
        let isKin = asked.tokens[i - 1].stem == recordTokens[j - 1].stem
        var best = cost[row - m - 1 + j - 1] + (isSame ? 0 : isKin ? Self.exchange * 0.6 : Self.exchange)
        var way: UInt8 = 1
        let putIn = cost[row - m - 1 + j] + (isEditors ? 0 : Self.put)
        if putIn < best { (best, way) = (putIn, 2) }
        // The end of the record is free: nothing behind the last asked word is left out.
        let leftOut = cost[row + j - 1] + (free.contains(i) ? 0.0001 : Self.left)
        if i < n, leftOut < best { (best, way) = (leftOut, 3) }
        cost[row + j] = best
        step[row + j] = way
      }
    }
    let end = (0..<m + 1).min { cost[n * (m + 1) + $0] < cost[n * (m + 1) + $1] } ?? 0
    (window, pairs, edits) = Self.trace(n, m, end, step, asked, record)
    takeBackFront(asked, record, recordTokens)
  }

  /// "I believe it" of "I do not believe it": what looks put in at the front stands in the record just before a word that
  /// turns the meaning, and that is what was left out.
  private mutating func takeBackFront(_ asked: AskedWords, _ record: [String], _ tokens: [Token]) {
    guard let put = edits.first, put.record.isEmpty, put.asked.lowerBound == 0,
      put.record.lowerBound == window.lowerBound,
      put.asked.count <= window.lowerBound, asked.gaps.isEmpty
    else { return }
    let words = Array(asked.words[put.asked])
    for end in ((max(words.count, window.lowerBound - Self.farthest))..<window.lowerBound).reversed() {
      let start = end - words.count
      guard Array(record[start..<end]) == words else { continue }
      let left = end..<window.lowerBound
      guard left.contains(where: { ArticleWords.turns(record[$0]) }),
        !(start + 1..<window.lowerBound).contains(where: { tokens[$0].traits.contains(.opensSentence) })
      else { return }
      for i in put.asked { pairs[i] = start + i }
      edits[0] = Edit(record: left, asked: put.asked.upperBound..<put.asked.upperBound)
      window = start..<window.upperBound
      return
    }
  }

  /// No negator with its verb is longer: "do not really".
  private static let farthest = 4

  private static func trace(
    _ n: Int, _ m: Int, _ end: Int, _ step: [UInt8], _ asked: AskedWords, _ record: [String]
  ) -> (Range<Int>, [Int?], [Edit]) {
    var pairs = [Int?](repeating: nil, count: n)
    var (i, j) = (n, end)
    var changes: [(record: Int?, asked: Int?, at: (Int, Int))] = []
    while i > 0 {
      let isEditors = asked.tokens[i - 1].traits.contains(.bracketed)
      switch step[i * (m + 1) + j] {
      case 1:
        if asked.words[i - 1] == record[j - 1] {
          pairs[i - 1] = j - 1
        } else if !isEditors {
          changes.append((j - 1, i - 1, (j - 1, i - 1)))
        }
        (i, j) = (i - 1, j - 1)
      case 3:
        // What an elision owns up to is no change, unless it hides one of meaning.
        if !asked.gaps.contains(i) || ArticleWords.turns(record[j - 1]) { changes.append((j - 1, nil, (j - 1, i))) }
        j -= 1
      default:
        if !isEditors { changes.append((nil, i - 1, (j, i - 1))) }
        i -= 1
      }
    }
    var edits: [Edit] = []
    for change in changes.reversed() {
      let one = Edit(
        record: change.at.0..<change.at.0 + (change.record == nil ? 0 : 1),
        asked: change.at.1..<change.at.1 + (change.asked == nil ? 0 : 1))
      if let last = edits.last, last.record.upperBound == one.record.lowerBound,
        last.asked.upperBound == one.asked.lowerBound
      {
        edits[edits.count - 1] = Edit(
          record: last.record.lowerBound..<one.record.upperBound, asked: last.asked.lowerBound..<one.asked.upperBound)
      } else {
        edits.append(one)
      }
    }
    return (j..<max(j, end), pairs, edits)
  }
}

extension Fit {
  /// The share of the asked content words that stand in the window, in order and in any order.
  func kept(_ asked: AskedWords, of record: [Token]) -> (inOrder: Float, anywhere: Float) {
    var (all, ordered, loose): (Float, Float, Float) = (0, 0, 0)
    var left = record[window].map(\.stem)
    for (i, token) in asked.tokens.enumerated() where token.isContent {
      all += 1
      if pairs[i] != nil { ordered += 1 }
      if let k = left.firstIndex(of: token.stem) {
        left.remove(at: k)
        loose += 1
      }
    }
    return all > 0 ? (ordered / all, loose / all) : (0, 0)
  }

  /// What stands unchanged: of the asked words the share, and how much the runs of three and more say, in bits.
  func unchanged(_ asked: AskedWords) -> (share: Float, bits: Float) {
    var (same, bits, run): (Int, Float, [Int]) = (0, 0, [])
    func close() {
      if run.count >= Self.leastRun { bits += run.reduce(0) { $0 + asked.tokens[$1].weight } }
      run = []
    }
    for (i, pair) in pairs.enumerated() {
      guard let pair else {
        close()
        continue
      }
      same += 1
      if let last = run.last, pairs[last].map({ $0 + 1 }) != pair { close() }
      run.append(i)
    }
    close()
    return (Float(same) / Float(max(1, pairs.count)), bits)
  }

  private static let leastRun = 3
}
