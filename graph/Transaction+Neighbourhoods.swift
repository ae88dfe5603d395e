import GRDB
import ReportedSpeech

extension Transaction {
  /// Keeps what pairs were found to be; a pair that was kept before stands as it is now found, and one of which a
  /// statement has gone since is left out.
  public func keep(_ likenesses: [Likeness], in run: Run) throws {
    for pair in likenesses where pair.relation != .neither && pair.first != pair.second {
      try execute(
        PackageResources.likeness_keep_sql,
        [
          min(pair.first, pair.second), max(pair.first, pair.second), run.id, pair.relation.rawValue, pair.similarity,
          pair.status.rawValue,
        ])
    }
  }

  /// Ids of statements that nothing is decided about, at most so many: what deciding everything goes through, part by
  /// part, since each neighbourhood that is decided takes its statements out.
  public func undecided(limit: Int) throws -> [Int64] {
    try ids(PackageResources.statements_undecided_sql, [limit])
  }

  /// The neighbourhoods that hold any of `statements`, each once, in order of their smallest id.
  public func neighbourhoods(of statements: [Int64]) throws -> [Neighbourhood] {
    let reached = try ids(PackageResources.reached_sql, [statements.json])
    let likenesses = try all(PackageResources.likenesses_read_sql, [reached.json]) {
      Likeness(
        first: try $0.integer(), second: try $0.integer(), relation: try $0.word(Likeness.Relation.self),
        similarity: try $0.real(), status: try $0.word(Likeness.Status.self))
    }
    var roots = Roots(reached)
    for pair in likenesses { roots.join(pair.first, pair.second) }
    for (first, second) in try bonds(of: reached) { roots.join(first, second) }
    var parts: [Int64: Neighbourhood] = [:]
    for statement in try recorded(reached) {
      parts[roots.root(of: statement.id), default: Neighbourhood(statements: [], likenesses: [])]
        .statements.append(statement)
    }
    for pair in likenesses { parts[roots.root(of: pair.first)]?.likenesses.append(pair) }
    return parts.sorted { $0.key < $1.key }.map(\.value)
  }

  private func bonds(of statements: [Int64]) throws -> [(Int64, Int64)] {
    try all(PackageResources.bonds_read_sql, [statements.json]) { (try $0.integer(), try $0.integer()) }
  }
}

/// Which statements hang together: each part by its smallest id.
private struct Roots {
  private var parent: [Int64: Int64]

  init(_ ids: [Int64]) { parent = Dictionary(ids.map { ($0, $0) }, uniquingKeysWith: { first, _ in first }) }

  mutating func root(of id: Int64) -> Int64 {
    var root = id
    while let up = parent[root], up != root { root = up }
    var step = id
    while let up = parent[step], up != root {
      parent[step] = root
      step = up
    }
    return root
  }

  mutating func join(_ a: Int64, _ b: Int64) {
    let (a, b) = (root(of: a), root(of: b))
    parent[max(a, b)] = min(a, b)
  }
}
