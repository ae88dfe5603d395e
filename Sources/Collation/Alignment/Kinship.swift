/// Words that no stem unites but that are one word all the same: a typing error, a bleep, a derivation.
///
/// Each word without a counterpart is compared with those of the other side that have none either; the first pair that
/// is near becomes a match of less weight. The same stem can then stand for both in every later step.
struct Kinship {
  /// Stems as the alignment sees them: a kin of a word of `a` carries its stem.
  var a: [UInt64]
  var b: [UInt64]
  /// What a match of this token of `b` says, as a share of its weight.
  var share: [Float]

  init(_ x: Wording, _ y: Wording) {
    a = x.tokens.map(\.stem)
    b = y.tokens.map(\.stem)
    share = Array(repeating: 1, count: b.count)
    let loneX = Self.lone(x, without: y)
    guard !loneX.isEmpty else { return }
    let loneY = Self.lone(y, without: x)
    guard !loneY.isEmpty, loneX.count * loneY.count <= 4096 else { return }
    for j in loneY {
      let best = loneX.lazy.map { i in (i, Self.nearness(x, i, y, j)) }.max { ($0.1, $1.0) < ($1.1, $0.0) }
      guard let (i, nearness) = best, nearness > 0 else { continue }
      b[j] = a[i]
      share[j] = nearness
    }
  }

  private static func lone(_ x: Wording, without y: Wording) -> [Int] {
    x.tokens.indices.filter { i in
      let t = x.tokens[i]
      return t.isContent && !t.isFigure && x.words[i].utf8.count >= 4 && !y.holds(t.stem)
    }
  }

  /// 0 where the two are different words.
  private static func nearness(_ x: Wording, _ i: Int, _ y: Wording, _ j: Int) -> Float {
    let (v, w) = (Array(x.words[i].utf8), Array(y.words[j].utf8))
    if x.tokens[i].traits.contains(.bleeped) || y.tokens[j].traits.contains(.bleeped) {
      return isBleep(v, w) || isBleep(w, v) ? 0.9 : 0
    }
    let common = zip(v, w).prefix { $0 == $1 }.count
    let shorter = min(v.count, w.count)
    // Two names that differ by a letter are two names more often than a slip.
    let isName = x.tokens[i].isName && y.tokens[j].isName
    if shorter >= 5, abs(v.count - w.count) <= 1, common >= 1, !isName || shorter >= 7,
      distance(v, w) <= (shorter >= 8 ? 2 : 1)
    {
      return 0.8
    }
    if common >= 5, common * 3 >= max(v.count, w.count) * 2 { return 0.7 }
    return 0
  }

  /// "f***er" and "fibber": the asterisks stand for letters.
  private static func isBleep(_ bleep: [UInt8], _ word: [UInt8]) -> Bool {
    let head = bleep.prefix { $0 != 0x2A }
    let tail = bleep.reversed().prefix { $0 != 0x2A }
    guard head.count < bleep.count, head.count + tail.count <= word.count, !head.isEmpty else { return false }
    return word.starts(with: head) && word.reversed().starts(with: tail)
  }

  /// Optimal string alignment: edits and swapped neighbours.
  private static func distance(_ v: [UInt8], _ w: [UInt8]) -> Int {
    var before: [Int] = []
    var above = Array(0...w.count)
    for i in 1...v.count {
      var row = [i]
      for j in 1...w.count {
        var best = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (v[i - 1] == w[j - 1] ? 0 : 1))
        if i > 1, j > 1, v[i - 1] == w[j - 2], v[i - 2] == w[j - 1] { best = min(best, before[j - 2] + 1) }
        row.append(best)
      }
      before = above
      above = row
    }
    return above[w.count]
  }
}

extension Wording {
  /// Whether a stem is among the content words.
  func holds(_ stem: UInt64) -> Bool {
    var (low, high) = (0, bag.count)
    while low < high {
      let middle = (low + high) / 2
      if bag[middle].stem < stem { low = middle + 1 } else { high = middle }
    }
    return low < bag.count && bag[low].stem == stem
  }
}
