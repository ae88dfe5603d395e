import ReportedSpeech

/// Which report has its words from which: who is named, credited or confirmed as where they come from.
struct SourceGraph {
  /// Why one report is said to have its words from another.
  struct Reason: Hashable {
    var basis: Derivation.DirectionBasis
    /// One sentence for a person to read and print.
    var because: String
  }

  /// For each place, the places it has its words from.
  private(set) var sources: [[Int: Reason]]
  /// For each place, the places that have their words from it, in order.
  private(set) var carriers: [[Int]]

  /// Without circles: two that cite each other say nothing about which came first; what `stands` says, a person's word,
  /// stays.
  init(_ found: [[Int: Reason]], stands: (_ place: Int, _ source: Int) -> Bool) {
    let circle = Circles(found.map { $0.keys.sorted() }).circle
    sources = found
    carriers = Array(repeating: [], count: found.count)
    for place in found.indices {
      for source in found[place].keys where circle[source] == circle[place] && !stands(place, source) {
        sources[place][source] = nil
      }
      for source in sources[place].keys { carriers[source].append(place) }
    }
    for place in carriers.indices { carriers[place].sort() }
  }

  /// Whether the chain of sources that begins at `place` comes to `source`.
  func has(_ place: Int, from source: Int) -> Bool {
    guard place != source, !sources[place].isEmpty, !carriers[source].isEmpty else { return false }
    if sources[place][source] != nil { return true }
    var seen: Set<Int> = [place]
    var open = [place]
    while let next = open.popLast() {
      for known in sources[next].keys where seen.insert(known).inserted {
        if known == source { return true }
        open.append(known)
      }
    }
    return false
  }

  /// Every place behind its sources; of those that are free, the one first whose `rank` is least. Where a person's word
  /// makes a circle, rank alone decides.
  func order(by rank: [Int]) -> [Int] {
    var left = sources.map(\.count)
    var isOut = [Bool](repeating: false, count: rank.count)
    var place = [Int](repeating: 0, count: rank.count)
    for (i, r) in rank.enumerated() { place[r] = i }
    var free = PriorityQueue(left.indices.filter { left[$0] == 0 }.map { rank[$0] })
    var order: [Int] = []
    var stuck = 0
    while order.count < rank.count {
      if free.isEmpty {
        while isOut[place[stuck]] { stuck += 1 }
        left[place[stuck]] = 0
        free.push(stuck)
      }
      guard let least = free.pop(), !isOut[place[least]] else { continue }
      isOut[place[least]] = true
      order.append(place[least])
      for carrier in carriers[place[least]] where left[carrier] > 0 {
        left[carrier] -= 1
        if left[carrier] == 0 { free.push(rank[carrier]) }
      }
    }
    return order
  }
}
