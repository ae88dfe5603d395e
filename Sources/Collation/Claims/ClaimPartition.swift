import ReportedSpeech

/// The claims that a neighbourhood falls into: average link over its wordings, the strongest matches first.
///
/// Never the connected components: one wrong match must not merge two stories. Two parts become one where the mean score
/// over all pairs across them is high enough; a pair that nothing matches counts as a low one. Equal wordings count once.
/// A fragment goes with the fullest wording that it is cut from and best matched with, and speaks for no other: so a short
/// quote that stands in two stories joins one of them.
struct ClaimPartition {
  /// In the order of the places, each with its places in order.
  let parts: [[Int]]

  /// Where scores begin to link two assertions; they are log odds.
  static let threshold = 0.0
  /// How far below it the mean across two parts may lie.
  private static let slack = 1.0
  /// How far below it a pair without a match is taken to lie, two sentences of one article too.
  ///
  /// On thirteen real stories of three outlets, whose direct links have precision .89 and recall .51, this and `most` give
  /// claims of .91 and .48; 2 gives .89 and .50, 4 gives .92 and .42, leaving pairs inside an article out .84 and .52,
  /// connected components .51 and .58.
  fileprivate static let absence = 2.25
  /// How much further below two of one article lie that are not the same in words: an article that says two things of one
  /// matter has one in each of two claims.
  ///
  /// With it 18 of 149 claims of several outlets in 840 real articles hold two things that one article says, without 36 of
  /// 147; links in the two sets of real stories had precision .891 and .945 for .887 and .921, recall .575 and .500 for
  /// .586 and .500.
  fileprivate static let apart = 2.0
  /// How far above it a score counts: one match, however good, does not outweigh many that are missing.
  private static let most = 2.0

  init(_ reports: ReportSet, _ graph: MatchGraph, _ equal: EqualWordings, threshold: Double = Self.threshold) {
    let edges = graph.edges.filter { !reports.isDisowned($0.i) && !reports.isDisowned($0.j) }
    let whole = Self.wholes(reports, edges, equal)
    // What equals one thing of an article is like no other thing that the same article says.
    let links = Self.links(edges, equal, threshold) { a, b in
      whole[a] == a && whole[b] == b && !reports.areTwoThings(a, b)
    }
    var parted = LinkedParts(count: reports.indices.count)
    var homes = Homes(reports, whole.indices.map { whole[equal.leader[$0]] })
    for (i, j, score) in links {
      parted.link(i, j, LinkedParts.Link(count: 1, sum: score))
    }
    for (i, j, _) in links {
      let (p, q) = (parted.part(of: i), parted.part(of: j))
      guard p != q else { continue }
      let link = parted.link(between: p, q)
      let pairs = parted.members[p].count * parted.members[q].count
      let sum = link.sum - Double(pairs - link.count) * Self.absence - homes.apart(p, q)
      if sum >= -Self.slack * Double(pairs) {
        let (kept, gone) = parted.merge(p, q)
        homes.merge(gone, into: kept)
      }
    }
    // What is cut from another or equal to it goes where that has come.
    for place in reports.indices {
      let (p, q) = (parted.part(of: whole[equal.leader[place]]), parted.part(of: place))
      if p != q { parted.merge(p, q) }
    }
    parts = parted.parts
  }

  /// One link a pair of wordings, the strongest first: how far its best score lies above the threshold.
  private static func links(
    _ edges: [(i: Int, j: Int, match: Match)], _ equal: EqualWordings, _ threshold: Double, mayLink: (Int, Int) -> Bool
  ) -> [(i: Int, j: Int, score: Double)] {
    var best: [Pair: Double] = [:]
    for (i, j, match) in edges {
      let (a, b) = (equal.leader[i], equal.leader[j])
      guard a != b, mayLink(a, b) else { continue }
      let pair = Pair(i: min(a, b), j: max(a, b))
      best[pair] = max(best[pair] ?? -.infinity, match.score - threshold)
    }
    // Of two that count alike the better match is the stronger one.
    return best.sorted { ($1.value, $0.key.i, $0.key.j) < ($0.value, $1.key.i, $1.key.j) }
      .map { ($0.key.i, $0.key.j, min(most, $0.value)) }
  }

  private struct Pair: Hashable {
    var i: Int
    var j: Int
  }

  /// For each place the wording that it is cut from in the end; itself where it is nobody's fragment.
  private static func wholes(
    _ reports: ReportSet, _ edges: [(i: Int, j: Int, match: Match)], _ equal: EqualWordings
  ) -> [Int] {
    var whole = Array(reports.indices)
    var best: [Int: (score: Double, mass: Float)] = [:]
    for (i, j, match) in edges {
      for (part, other) in [(equal.leader[i], equal.leader[j]), (equal.leader[j], equal.leader[i])] {
        guard reports.isFragment(part, of: other) else { continue }
        let found = (score: match.score, mass: reports.wordings[other].mass)
        if let known = best[part], (known.score, known.mass, -whole[part]) >= (found.score, found.mass, -other) {
          continue
        }
        (whole[part], best[part]) = (other, found)
      }
    }
    // The fullest first: what a fragment is cut from may itself be a fragment.
    for place in reports.indices.sorted(by: { reports.wordings[$0].mass > reports.wordings[$1].mass }) {
      whole[place] = whole[whole[place]]
    }
    return whole
  }
}

/// In which articles the things of each part stand, what is cut from them with them.
private struct Homes {
  private var places: [[TextName: [Int]]]
  private let reports: ReportSet
  private let whole: [Int]

  init(_ reports: ReportSet, _ whole: [Int]) {
    places = reports.indices.map { _ in [:] }
    for place in reports.indices {
      places[whole[place]][reports.reports[place].article.name, default: []].append(place)
    }
    (self.reports, self.whole) = (reports, whole)
  }

  /// What the pairs across two parts cost that are two things of one article. What is cut from a part counts only against
  /// another speaker, and then its pairs are missing, too.
  func apart(_ p: Int, _ q: Int) -> Double {
    let (few, many) = places[p].count < places[q].count ? (p, q) : (q, p)
    return places[few].reduce(0) { sum, home in
      guard let others = places[many][home.key] else { return sum }
      return sum
        + home.value.reduce(0) { sum, i in
          others.reduce(sum) { $0 + cost(i, $1) }
        }
    }
  }

  private func cost(_ i: Int, _ j: Int) -> Double {
    let isFragment = whole[i] != i || whole[j] != j
    guard !isFragment || reports.areOpposed(i, j), reports.areTwoThings(i, j) else { return 0 }
    return ClaimPartition.apart + (isFragment ? ClaimPartition.absence : 0)
  }

  mutating func merge(_ gone: Int, into kept: Int) {
    places[kept].merge(places[gone], uniquingKeysWith: +)
    places[gone] = [:]
  }
}

extension ReportSet {
  /// Of one article, and not the same in words; of two speakers, not a formula of both.
  fileprivate func areTwoThings(_ a: Int, _ b: Int) -> Bool {
    guard reports[a].article.name == reports[b].article.name else { return false }
    guard let match = Match(acrossStories: a, wordings[a], b, wordings[b]) else { return true }
    return areOpposed(a, b) && match.similarity < Self.sameWords
  }

  /// Of two speakers.
  fileprivate func areOpposed(_ a: Int, _ b: Int) -> Bool {
    guard let x = wordings[a].identity, let y = wordings[b].identity else { return false }
    return !x.isCompatible(with: y)
  }

  private static let sameWords = 0.75

  /// Cut from the other, by the same speaker as far as both name one.
  fileprivate func isFragment(_ part: Int, of whole: Int) -> Bool {
    guard wordings[part].isCut(from: wordings[whole]) else { return false }
    guard let a = wordings[part].identity, let b = wordings[whole].identity else { return true }
    return a.isCompatible(with: b)
  }
}
