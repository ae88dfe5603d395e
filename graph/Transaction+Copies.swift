import GRDB
import ReportedSpeech

extension Transaction {
  /// Articles that a chain of shared texts leads to from any of `articles`, chain by chain, each as finding copies
  /// needs it. Two articles are linked where they share `shared` fingerprints or all of their text.
  ///
  /// - Parameter isCopy: of two that are linked, whether they are one text. Where they are not, no chain leads on: what
  ///   articles quote in common would lead through the whole archive.
  public func imprints(
    near articles: [Int64], sharing shared: Int, where isCopy: (Imprint, Imprint) -> Bool = { _, _ in true }
  ) throws -> [[Imprint]] {
    var seen: Set<Int64> = []
    var groups: [[Imprint]] = []
    for article in articles.sorted() where !seen.contains(article) {
      let chain = try chain(from: article, sharing: shared, where: isCopy)
      seen.formUnion(chain.map(\.witness.id))
      groups.append(chain)
    }
    return groups
  }

  func chain(
    from article: Int64, sharing shared: Int, where isCopy: (Imprint, Imprint) -> Bool
  ) throws -> [Imprint] {
    var reached = Dictionary(
      try imprints([article]).map { ($0.witness.id, $0) }, uniquingKeysWith: { first, _ in first })
    var frontier = Array(reached.values)
    while let next = frontier.popLast() {
      let like = try ids(PackageResources.articles_alike_sql, ["article": next.witness.id, "shared": shared])
      for other in try imprints(like.filter { reached[$0] == nil }) where isCopy(next, other) {
        reached[other.witness.id] = other
        frontier.append(other)
      }
    }
    return reached.sorted { $0.key < $1.key }.map(\.value)
  }

  private func imprints(_ articles: [Int64]) throws -> [Imprint] {
    let witnesses = try witnesses(articles)
    return try articles.compactMap { id in
      guard let witness = witnesses[id] else { return nil }
      let hash = try first(PackageResources.text_hash_sql, [id]) { try $0.text() }
      let fingerprints = try ids(PackageResources.fingerprints_uncommon_sql, [id])
      return Imprint(witness: witness, textHash: hash ?? "", fingerprints: Set(fingerprints))
    }
  }

  /// Groups `articles` as `copies` say and in no other way; the ids of those whose group is another than before.
  public func decide(_ copies: [Copies], among articles: [Int64], in run: Run) throws -> [Int64] {
    let before = try groups(of: articles)
    let standing = Set(before.values)
    var changed: Set<Int64> = []
    var after: [Int64: Copies] = [:]
    for group in copies {
      let group = try spelled(group).normal
      for article in group.articles { after[article] = group }
      if !standing.contains(group) { try insert(group, in: run) }
    }
    for article in Set(articles).union(after.keys) where before[article] != after[article] {
      changed.insert(article)
      if after[article] == nil { try execute(PackageResources.article_leaves_group_sql, [article]) }
    }
    try execute(PackageResources.copy_groups_drop_sql)
    // An owner that nothing else names goes with its group.
    if !changed.isEmpty { try execute(PackageResources.outlets_drop_sql) }
    return changed.sorted()
  }

  /// With its owner's name as the graph spells it.
  private func spelled(_ group: Copies) throws -> Copies {
    guard let owner = group.owner else { return group }
    let called = try first(PackageResources.outlet_alias_sql, ["name": owner]) { try $0.text() }
    let name = try first(PackageResources.outlet_name_sql, ["name": called ?? owner]) { try $0.text() }
    return Copies(articles: group.articles, owner: name ?? owner, basis: group.basis)
  }

  private func insert(_ group: Copies, in run: Run) throws {
    let owner = try outlet(group.owner.map { Outlet(name: $0) }, publishes: false, run: run.id)
    let id = try insert(PackageResources.copy_group_insert_sql, [run.id, owner, group.basis])
    try execute(PackageResources.articles_join_group_sql, [id, group.articles.json])
  }

  /// The standing groups, by each of their articles.
  private func groups(of articles: [Int64]) throws -> [Int64: Copies] {
    let rows = try all(PackageResources.copy_groups_of_sql, [articles.json]) {
      (try $0.integer(), try $0.integer(), try $0.optionalText(), try $0.text())
    }
    var groups: [Int64: Copies] = [:]
    for (group, article, owner, basis) in rows {
      groups[group, default: Copies(articles: [], owner: owner, basis: basis)].articles.append(article)
    }
    return groups.values.reduce(into: [:]) { result, group in
      for article in group.articles { result[article] = group.normal }
    }
  }
}

extension Copies {
  fileprivate var normal: Copies { Copies(articles: articles.sorted(), owner: owner, basis: basis) }
}
