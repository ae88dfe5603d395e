import ReportedSpeech

/// The parts that a neighbourhood falls into.
///
/// Never the connected components: one wrong likeness must not merge two stories. The strongest likenesses are taken
/// first; two parts become one only where their fullest wordings are alike, or most of the weight across the two is.
/// So a short quote that stands in two stories joins one of them.
struct Parting {
  private let masses: [Float]
  private let neighbours: [[Int: Likeness]]
  private var part: [Int]
  private var members: [[Int]]
  private var leader: [Int]

  init(_ testimony: Testimony, _ likenesses: [Likeness]) {
    masses = testimony.wordings.map(\.mass)
    part = Array(testimony.indices)
    members = testimony.indices.map { [$0] }
    leader = part
    var places: [Int64: Int] = [:]
    for (i, s) in testimony.statements.enumerated() { places[s.id] = i }
    var neighbours = [[Int: Likeness]](repeating: [:], count: part.count)
    for likeness in likenesses where likeness.relation != .neither {
      guard let i = places[likeness.first], let j = places[likeness.second], i != j else { continue }
      neighbours[i][j] = likeness
      neighbours[j][i] = likeness
    }
    self.neighbours = neighbours
  }

  /// Merges along likenesses, strongest first, where `fits` agrees to it.
  ///
  /// - Returns: the parts, each in the order of the testimony.
  mutating func parts(along relation: (Likeness) -> Bool, fits: ([Int], [Int]) -> Bool) -> [[Int]] {
    for (i, j) in edges(relation) {
      let (p, q) = (min(part[i], part[j]), max(part[i], part[j]))
      guard p != q, fits(members[p], members[q]) else { continue }
      for k in members[q] { part[k] = p }
      members[p] += members[q]
      members[q] = []
      leader[p] = [leader[p], leader[q]].min { outweighs($0, $1) } ?? leader[p]
    }
    return members.filter { !$0.isEmpty }.map { $0.sorted() }
  }

  /// Whether two parts say one thing.
  func isConsistent(_ a: [Int], _ b: [Int]) -> Bool {
    guard let x = a.min(by: outweighs), let y = b.min(by: outweighs) else { return false }
    if neighbours[x][y] != nil { return true }
    // Parts this large are judged by their fullest wordings alone.
    guard a.count * b.count <= 4096 else { return false }
    var (shared, all): (Float, Float) = (0, 0)
    for i in a {
      for j in b {
        let weight = min(masses[i], masses[j])
        all += weight
        if neighbours[i][j] != nil { shared += weight }
      }
    }
    return shared * 2 >= all
  }

  func likeness(_ i: Int, _ j: Int) -> Likeness? { neighbours[i][j] }

  /// The strongest first: one utterance before one claim, confirmed before suggested, then by how much aligns, of how
  /// much; at last by the order of the testimony.
  private func edges(_ relation: (Likeness) -> Bool) -> [(Int, Int)] {
    var edges: [(rank: (Int, Int, Double, Float), i: Int, j: Int)] = []
    for i in neighbours.indices {
      for (j, likeness) in neighbours[i] where i < j && relation(likeness) {
        let rank = (
          likeness.relation == .sameUtterance ? 0 : 1, likeness.status == .confirmed ? 0 : 1, -likeness.similarity,
          -min(masses[i], masses[j])
        )
        edges.append((rank, i, j))
      }
    }
    return edges.sorted { $0.rank != $1.rank ? $0.rank < $1.rank : ($0.i, $0.j) < ($1.i, $1.j) }.map { ($0.i, $0.j) }
  }

  private func outweighs(_ i: Int, _ j: Int) -> Bool { masses[i] != masses[j] ? masses[i] > masses[j] : i < j }
}
