/// Which stems may stand for each other, and which mean the opposite, from a fixed table.
///
/// Written by Tools/synonyms.py from WordNet 3.0 as Debian packages it, and shipped rather than read from where that may be
/// installed: two machines must not judge one pair differently, and a graph decided afresh must be the same graph.
@usableFromInline package struct Synonyms: Sendable {
  package static let standard = Synonyms()

  /// The lexicon that the stems are from, for whoever asks what decides.
  package let lexicon = "WordNet 3.0, shipped"
  /// How many stems have synonyms.
  package private(set) var count = 0

  /// The stems by their low bits, the next free place taken; 0 where there is none.
  private var stems = [UInt64](repeating: 0, count: mask + 1)
  /// Where the groups of the stem at a place begin in `members`; they end where those of the next place begin.
  private var starts = [UInt32](repeating: 0, count: mask + 2)
  private var members: [UInt16]
  private static let mask = 1 << 15 - 1

  private static let opposed: Set<Pair> = {
    var pairs: Set<Pair> = []
    var first: (stem: UInt64, group: Int)?
    StemTable.read(opposites) { stem, group in
      if let first, first.group == group { pairs.insert(Pair(first.stem, stem)) }
      first = (stem, group)
    }
    return pairs
  }()

  private init() {
    var places: [(place: Int, group: UInt16)] = []
    places.reserveCapacity(16_000)
    members = []
    StemTable.read(Self.groups) { stem, group in
      let place = place(of: stem)
      if stems[place] == 0 { count += 1 }
      stems[place] = stem
      places.append((place, UInt16(truncatingIfNeeded: group)))
    }
    for (place, _) in places { starts[place + 1] += 1 }
    for place in stems.indices { starts[place + 1] += starts[place] }
    members = Array(repeating: 0, count: places.count)
    var next = starts
    for (place, group) in places {
      members[Int(next[place])] = group
      next[place] += 1
    }
  }

  /// Where a stem stands, or would.
  private func place(of stem: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: stem) & Self.mask
    while stems[place] != 0, stems[place] != stem { place = (place + 1) & Self.mask }
    return place
  }

  /// The groups a stem is in, ascending.
  package func groups(of stem: UInt64) -> [UInt16] {
    let place = place(of: stem)
    guard stems[place] != 0 else { return [] }
    return Array(members[Int(starts[place])..<Int(starts[place + 1])])
  }

  package func areOpposite(_ a: UInt64, _ b: UInt64) -> Bool { Self.opposed.contains(Pair(a, b)) }

  /// Two stems in whichever order.
  private struct Pair: Hashable {
    let low: UInt64
    let high: UInt64

    init(_ a: UInt64, _ b: UInt64) { (low, high) = (min(a, b), max(a, b)) }
  }

  /// Whether two ascending lists of groups meet.
  @inlinable package static func meet(_ a: [UInt16], _ b: [UInt16]) -> Bool {
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] { return true }
      if a[i] < b[j] { i += 1 } else { j += 1 }
    }
    return false
  }
}
