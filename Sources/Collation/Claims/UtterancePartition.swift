import ReportedSpeech

/// A claim's assertions by the occasion that they report: one utterance each.
struct UtterancePartition {
  /// Places; the utterance of the earliest assertion first.
  let parts: [[Int]]
  /// For each place the number of its utterance.
  let number: [Int]

  init(_ reports: ReportSet, _ graph: MatchGraph) {
    var parted = LinkedParts(count: reports.indices.count)
    let (unit, edges) = Self.edges(reports, graph)
    for edge in edges { parted.link(edge.i, edge.j, edge.link) }
    var sizes = [Int](repeating: 1, count: reports.indices.count)
    var profiles = reports.indices.map { [SpeakingProfile(reports, $0)] }
    for edge in edges where edge.link.count > 0 {
      let (p, q) = (parted.part(of: edge.i), parted.part(of: edge.j))
      guard p != q else { continue }
      let link = parted.link(between: p, q)
      guard link.strangers == 0 else { continue }
      guard link.count == sizes[p] * sizes[q] || !profiles[p].contradict(profiles[q]) else { continue }
      let (kept, gone) = parted.merge(p, q)
      sizes[kept] += sizes[gone]
      profiles[kept].take(profiles[gone])
    }
    for place in reports.indices where unit[place] != place {
      let (p, q) = (parted.part(of: unit[place]), parted.part(of: place))
      if p != q { parted.merge(p, q) }
    }
    parts = parted.parts
    var number = [Int](repeating: 0, count: reports.indices.count)
    for (n, part) in parts.enumerated() { for place in part { number[place] = n } }
    self.number = number
  }

  private struct Edge {
    var i: Int
    var j: Int
    var score: Double
    var link: LinkedParts.Link
  }

  private struct Pair: Hashable {
    var i: Int
    var j: Int
  }

  /// What reports the same words of the same speaker in the same way is one unit, called by its least place; a slogan's
  /// words, and an office's, only where they are near in time. Of two units either a match says whether they are of one occasion, or that they have the same words and nothing parts them.
  private static func edges(_ reports: ReportSet, _ graph: MatchGraph) -> (unit: [Int], edges: [Edge]) {
    var firsts: [Report: [Int]] = [:]
    let profiles = reports.indices.map { SpeakingProfile(reports, $0) }
    let unit = reports.indices.map { place in
      let key = Report(hash: reports.hashes[place], profile: profiles[place].withoutReport)
      let known = firsts[key] ?? []
      if let first = known.first(where: { !reports.areSaidAgain($0, place) }) { return first }
      firsts[key] = known + [place]
      return place
    }
    var found: [Pair: Edge] = [:]
    for (i, j, match) in graph.edges {
      let (a, b) = (min(unit[i], unit[j]), max(unit[i], unit[j]))
      guard a != b, found[Pair(i: a, j: b)]?.link.count != 1 else { continue }
      let isOne = match.relation == .sameUtterance && !profiles[i].isElsewhere(than: profiles[j])
      found[Pair(i: a, j: b)] = Edge(
        i: a, j: b, score: match.score,
        link: isOne ? LinkedParts.Link(count: 1) : LinkedParts.Link(strangers: 1))
    }
    for (i, j) in Self.sameVoice(reports, unit, profiles) where found[Pair(i: i, j: j)] == nil {
      found[Pair(i: i, j: j)] = Edge(i: i, j: j, score: 0, link: LinkedParts.Link(count: 1))
    }
    return (unit, found.values.sorted { ($1.score, $0.i, $0.j) < ($0.score, $1.i, $1.j) })
  }

  /// Equal words are matched with one of them alone: those that one speaker is credited with meet here, where nothing says
  /// that they are of two occasions.
  private static func sameVoice(_ reports: ReportSet, _ unit: [Int], _ profiles: [SpeakingProfile]) -> [(Int, Int)] {
    var heads: [Spoken: [Int]] = [:]
    var pairs: [(Int, Int)] = []
    for place in reports.indices where unit[place] == place {
      let key = Spoken(hash: reports.hashes[place], speaker: profiles[place].speaker)
      let known = heads[key] ?? []
      if let head = known.first(where: {
        !profiles[$0].contradicts(profiles[place]) && !reports.areSaidAgain($0, place)
      }) {
        pairs.append((head, place))
      } else if known.count < mostHeads {
        heads[key] = known + [place]
      }
    }
    return pairs
  }

  /// Occasions on which one speaker used the same words; more than these are not looked through.
  private static let mostHeads = 32

  private struct Report: Hashable {
    var hash: UInt64
    var profile: SpeakingProfile
  }

  private struct Spoken: Hashable {
    var hash: UInt64
    var speaker: SpeakingProfile.DistinctSpeaker?
  }
}

extension ReportSet {
  /// A slogan's words, or an office's, far apart.
  fileprivate func areSaidAgain(_ i: Int, _ j: Int) -> Bool {
    let (x, y) = (wordings[i], wordings[j])
    return x.isOutFar(from: y)
      && (min(x.mass, y.mass) < WordingMatch.commonplace || x.isOfOffice || y.isOfOffice)
  }
}
