/// How many slips lie between two spellings.
@usableFromInline package enum EditDistance {
  /// The fewest letters put in, left out, exchanged for others, or swapped with their neighbours (optimal string
  /// alignment, Damerau 1964).
  package static func between(_ v: [UInt8], _ w: [UInt8]) -> Int {
    if v.isEmpty || w.isEmpty { return max(v.count, w.count) }
    var before: [Int] = []
    var above = Array(0...w.count)
    for i in 1...v.count {
      var row = [i]
      row.reserveCapacity(w.count + 1)
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
