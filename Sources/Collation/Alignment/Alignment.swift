/// Which word of one wording answers to which of another: in order, as heavy as can be, unbroken runs preferred.
///
/// Weighted longest common subsequence with a reward for neighbours that stay neighbours, O(|a||b|) cells of a few
/// instructions. Words that match out of order are found after it, as moves.
struct Alignment: Sendable {
  /// For each token of `a` its token of `b`, nil where it has none in order.
  private(set) var toB: [Int?]
  private(set) var toA: [Int?]
  /// Content words that match, but not in order: `a` and `b`, in the order of `a`.
  private(set) var moves: [(a: Int, b: Int)] = []
  /// What a match of this token of `b` says, as a share of its weight: below 1 for words that only answer to each other.
  let share: [Float]

  /// Worth of a match whose neighbours match too: above a stop word's weight, below any content word's.
  private static let neighbourly: Float = 0.75

  init(_ x: Wording, _ y: Wording) {
    let words = WordMatches(x, y)
    share = words.share
    toB = Array(repeating: nil, count: words.a.count)
    toA = Array(repeating: nil, count: words.b.count)
    trace(x, words)
    findMoves(x, y, words)
  }

  private static let skipA: UInt8 = 1
  private static let skipB: UInt8 = 2
  private static let match: UInt8 = 3
  private static let fromMatch: UInt8 = 4

  private mutating func trace(_ x: Wording, _ words: WordMatches) {
    let (n, m) = (words.a.count, words.b.count)
    guard n > 0, m > 0 else { return }
    var steps = [UInt8](repeating: 0, count: n * m)
    // `best` ends anywhere; `run` ends with this very match.
    var best = [Float](repeating: 0, count: m + 1)
    var run = [Float](repeating: -1, count: m + 1)
    for i in 0..<n {
      var (diagonalBest, diagonalRun) = (best[0], run[0])
      let (stem, weight) = (words.a[i], x.tokens[i].weight)
      for j in 0..<m {
        let (aboveBest, aboveRun) = (best[j + 1], run[j + 1])
        var matched: Float = -1
        var step: UInt8 = 0
        if words.b[j] == stem {
          let continued = diagonalRun >= 0 ? diagonalRun + Self.neighbourly : -1
          matched = max(diagonalBest, continued) + weight * share[j]
          if continued > diagonalBest { step = Self.fromMatch }
        }
        run[j + 1] = matched
        if matched >= aboveBest, matched >= best[j], matched >= 0 {
          best[j + 1] = matched
          step |= Self.match
        } else if aboveBest >= best[j] {
          best[j + 1] = aboveBest
          step |= Self.skipA
        } else {
          best[j + 1] = best[j]
          step |= Self.skipB
        }
        steps[i * m + j] = step
        (diagonalBest, diagonalRun) = (aboveBest, aboveRun)
      }
    }
    follow(steps, n, m)
  }

  private mutating func follow(_ steps: [UInt8], _ n: Int, _ m: Int) {
    var (i, j) = (n - 1, m - 1)
    var inRun = false
    while i >= 0, j >= 0 {
      let step = steps[i * m + j]
      if inRun || step & 3 == Self.match {
        toB[i] = j
        toA[j] = i
        inRun = step & Self.fromMatch != 0
        (i, j) = (i - 1, j - 1)
      } else if step & 3 == Self.skipA {
        i -= 1
      } else {
        j -= 1
      }
    }
  }

  private mutating func findMoves(_ x: Wording, _ y: Wording, _ words: WordMatches) {
    var free = words.b.indices.filter { toA[$0] == nil && y.tokens[$0].isContent }
    guard !free.isEmpty else { return }
    for i in words.a.indices where toB[i] == nil && x.tokens[i].isContent {
      guard let k = free.firstIndex(where: { words.b[$0] == words.a[i] }) else { continue }
      moves.append((i, free.remove(at: k)))
    }
  }
}
