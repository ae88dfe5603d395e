/// Things that are put together step by step, with what links each part to each other one.
///
/// A merge moves the links of the part that has fewer, so that all merges together cost the number of links times its
/// logarithm.
struct LinkedParts {
  /// All links between the things of two parts.
  struct Link: Hashable {
    /// Pairs that are linked, and what their scores add up to.
    var count = 0
    var sum = 0.0
    /// Pairs of which it is known that they don't belong together.
    var strangers = 0
  }

  private var part: [Int]
  private(set) var members: [[Int]]
  private var links: [[Int: Link]]

  init(count: Int) {
    part = Array(0..<count)
    members = part.map { [$0] }
    links = Array(repeating: [:], count: count)
  }

  mutating func link(_ i: Int, _ j: Int, _ link: Link) {
    add(link, i, j)
    add(link, j, i)
  }

  private mutating func add(_ link: Link, _ p: Int, _ q: Int) {
    var whole = links[p][q] ?? Link()
    whole.count += link.count
    whole.sum += link.sum
    whole.strangers += link.strangers
    links[p][q] = whole
  }

  /// The part that a thing is in, by the number of one of its things.
  func part(of i: Int) -> Int { part[i] }

  func link(between p: Int, _ q: Int) -> Link { links[p][q] ?? Link() }

  /// - Returns: the part that holds both now, and the one that is gone.
  @discardableResult mutating func merge(_ p: Int, _ q: Int) -> (kept: Int, gone: Int) {
    let isLighter = links[p].count + members[p].count < links[q].count + members[q].count
    let (kept, gone) = isLighter ? (q, p) : (p, q)
    for i in members[gone] { part[i] = kept }
    members[kept] += members[gone]
    members[gone] = []
    for (other, link) in links[gone] {
      links[other][gone] = nil
      if other != kept { self.link(kept, other, link) }
    }
    links[kept][gone] = nil
    links[gone] = [:]
    return (kept, gone)
  }

  /// Each part in order, and the parts by their first.
  var parts: [[Int]] { members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] } }
}
