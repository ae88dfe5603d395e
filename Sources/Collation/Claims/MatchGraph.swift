import ReportedSpeech

/// The matches among assertions, by place: who is held against whom.
struct MatchGraph {
  /// For each place the places that it is matched with, and how.
  private(set) var neighbours: [[Int: Match]]

  /// - Parameter positions: of the places, in their order.
  init(_ matches: [Match], positions: [Int]) {
    neighbours = Array(repeating: [:], count: positions.count)
    var places = [Int](repeating: -1, count: positions.count)
    for (place, position) in positions.enumerated() { places[position] = place }
    for match in matches where match.relation != .neither {
      guard places.indices.contains(match.first), places.indices.contains(match.second) else { continue }
      add(match, places[match.first], places[match.second])
    }
  }

  private init(_ neighbours: [[Int: Match]]) { self.neighbours = neighbours }

  /// Of two matches of one pair the stronger one counts.
  private mutating func add(_ match: Match, _ i: Int, _ j: Int) {
    guard i != j else { return }
    if let other = neighbours[i][j], other.score >= match.score { return }
    neighbours[i][j] = match
    neighbours[j][i] = match
  }

  subscript(_ i: Int, _ j: Int) -> Match? { neighbours[i][j] }

  /// The matches among some places, in ascending order, which are numbered anew.
  subscript(_ places: [Int]) -> MatchGraph {
    var number: [Int: Int] = [:]
    for (n, place) in places.enumerated() { number[place] = n }
    return MatchGraph(
      places.map { place in
        var inside: [Int: Match] = [:]
        for (other, match) in neighbours[place] {
          if let n = number[other] { inside[n] = match }
        }
        return inside
      })
  }

  /// Every match once, the strongest first, then by places.
  var edges: [(i: Int, j: Int, match: Match)] {
    var edges: [(i: Int, j: Int, match: Match)] = []
    for i in neighbours.indices {
      for (j, match) in neighbours[i] where i < j { edges.append((i, j, match)) }
    }
    return edges.sorted { ($1.match.score, $0.i, $0.j) < ($0.match.score, $1.i, $1.j) }
  }
}
