import Foundation
import GRDB
import ReportedSpeech

/// Which articles tell of one event, and what finds them.
extension Transaction {
  /// What an article is looked up by, in place of what it was looked up by before; what it is about and what its assertions
  /// are known by, as bytes that Collation writes and reads.
  package func add(
    keys: Set<Int64>, profile: [UInt8], wordings: [UInt8], of article: ArticleRow, in run: Run
  ) throws {
    let held = Set(try profiledKeys(of: [article]).flatMap(\.keys))
    for key in held.subtracting(keys).sorted() { try execute(.articleKeyDelete, [key, article.id]) }
    for key in keys.subtracting(held).sorted() { try execute(.articleKeyInsert, [key, article.id]) }
    try execute(.profileInsert, [article.id, run.id, Data(hashes: keys.sorted()), Data(profile), Data(wordings)])
  }

  /// What the assertions of some articles are known by.
  package func wordings(of articles: [ArticleRow]) throws -> [ArticleRow: [UInt8]] {
    var wordings: [ArticleRow: [UInt8]] = [:]
    try each(.wordingsRead, [articles.json]) { wordings[ArticleRow(id: try $0.integer())] = try $0.bytes() }
    return wordings
  }

  /// What some articles are about, and when they were published.
  package func profiles(of articles: [ArticleRow]) throws -> [ArticleRow: (bytes: [UInt8], published: Interval?)] {
    var profiles: [ArticleRow: (bytes: [UInt8], published: Interval?)] = [:]
    try each(.profilesRead, [articles.json]) {
      profiles[ArticleRow(id: try $0.integer())] = (try $0.bytes(), try $0.interval())
    }
    return profiles
  }

  /// Takes out all that some articles are looked up by.
  package func removeKeys(of articles: [ArticleRow]) throws {
    for held in try profiledKeys(of: articles) {
      for key in held.keys { try execute(.articleKeyDelete, [key, held.article.id]) }
      try execute(.profileUnkey, [held.article.id])
    }
  }

  /// The articles that hold a key, at most so many.
  package func holders(of key: Int64, atMost limit: Int) throws -> [ArticleRow] {
    try articles(.keyHolders, [key, limit])
  }

  /// The story-mates of each of some articles.
  package func mates(of articles: [ArticleRow]) throws -> [ArticleRow: [ArticleRow]] {
    var mates: [ArticleRow: [ArticleRow]] = [:]
    try each(.matesRead, [articles.json]) {
      mates[ArticleRow(id: try $0.integer()), default: []].append(ArticleRow(id: try $0.integer()))
    }
    return mates
  }

  /// Two articles tell of one event, by `similarity`, 0 to 1.
  package func join(_ a: ArticleRow, _ b: ArticleRow, similarity: Double, in run: Run) throws {
    for (one, other) in [(a, b), (b, a)] {
      try execute(.mateKeep, [one.id, other.id, run.id, similarity, Match.Status.confirmed.rawValue])
    }
  }

  package func part(_ a: ArticleRow, _ b: ArticleRow) throws {
    for (one, other) in [(a, b), (b, a)] { try execute(.mateDrop, [one.id, other.id]) }
  }

  /// Articles whose text is word for word that of one of these, these too.
  package func twins(of articles: [ArticleRow]) throws -> [ArticleRow] {
    try articles.isEmpty ? [] : self.articles(.twins, [articles.json])
  }

  /// The copy groups of some articles, each with all its articles.
  package func copyGroups(of articles: [ArticleRow]) throws -> [[ArticleRow]] {
    var groups: [Int64: [ArticleRow]] = [:]
    try each(.copyGroupsRead, [articles.json]) {
      groups[try $0.integer(), default: []].append(ArticleRow(id: try $0.integer()))
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Groups `articles` as `copies` say, by positions in them, and in no other way. A group that only grows keeps its row.
  ///
  /// - Returns: the articles that joined or left a group, and those whose group has another owner than before.
  package func decide(_ copies: [Copies], among articles: [ArticleRow], in run: Run) throws -> [ArticleRow] {
    let before = try standingGroups(of: articles)
    var after: [ArticleRow: StandingGroup] = [:]
    for group in copies {
      let owner = try group.owner.map { try spelled($0) }
      let rows = group.articles.map { articles[$0] }.sorted()
      let standing = rows.compactMap { before[$0] }.filter { $0.owner == owner && $0.basis == group.basis }
      var id = standing.map(\.id).min()
      if id == nil || after.values.contains(where: { $0.id == id }) {
        let outlet = try self.outlet(owner.map { Outlet(name: $0) }, publishes: false, run: run.id)
        id = try insert(.copyGroupInsert, [run.id, outlet, group.basis])
      }
      guard let id else { continue }
      for row in rows { after[row] = StandingGroup(id: id, owner: owner, basis: group.basis) }
      try execute(.articlesJoinGroup, [id, rows.filter { before[$0]?.id != id }.json])
    }
    let changed = Set(articles).union(before.keys).filter { before[$0] != after[$0] }
    for row in changed where after[row] == nil { try execute(.articleLeavesGroup, [row.id]) }
    if !changed.isEmpty {
      try execute(.copyGroupsDrop)
      // An owner that nothing else names goes with its group.
      try execute(.outletsDrop)
    }
    return changed.sorted()
  }

  /// An owner's name as the graph spells it.
  private func spelled(_ owner: String) throws -> String {
    let called = try first(.outletAlias, ["name": owner]) { try $0.text() } ?? owner
    return try outletName(called) ?? owner
  }

  private func standingGroups(of articles: [ArticleRow]) throws -> [ArticleRow: StandingGroup] {
    var groups: [ArticleRow: StandingGroup] = [:]
    try each(.copyGroupsStanding, [articles.json]) { row in
      let (group, article) = (try row.integer(), ArticleRow(id: try row.integer()))
      groups[article] = StandingGroup(id: group, owner: try row.optionalText(), basis: try row.text())
    }
    return groups
  }

  /// The article of the least name among those that hold a key.
  package func leastHolder(of key: Int64) throws -> ArticleRow? { try articles(.keyLeastHolder, [key]).first }

  /// The keys that two articles share, the lowest first.
  package func sharedKeys(of a: ArticleRow, and b: ArticleRow) throws -> [Int64] {
    let held = try profiledKeys(of: [a, b]).map { Set($0.keys) }
    return held.count == 2 ? held[0].intersection(held[1]).sorted() : []
  }

  /// Every key of some articles, each as often as it is held, with the names of who holds it.
  package func keys(heldBy articles: [ArticleRow]) throws -> [(key: Int64, name: String)] {
    try profiledKeys(of: articles).flatMap { held in held.keys.map { ($0, held.name) } }
  }

  private func profiledKeys(of articles: [ArticleRow]) throws -> [(article: ArticleRow, name: String, keys: [Int64])] {
    try all(.keysHeld, [articles.json]) {
      (ArticleRow(id: try $0.integer()), try $0.text(), [Int64](hashes: try $0.bytes()))
    }
  }

  /// Pairs of some articles, assertions of which are matched.
  package func matchedArticles(among articles: [ArticleRow]) throws -> [(ArticleRow, ArticleRow)] {
    try all(.matchedArticles, ["articles": articles.json]) {
      (ArticleRow(id: try $0.integer()), ArticleRow(id: try $0.integer()))
    }
  }
}

private struct StandingGroup: Hashable {
  var id: Int64
  var owner: String?
  var basis: String
}

extension Data {
  /// Eight bytes a hash, the lowest byte first.
  fileprivate init(hashes: [Int64]) {
    self.init(hashes.flatMap { hash in (0..<8).map { UInt8(truncatingIfNeeded: hash >> (8 * $0)) } })
  }
}

extension [Int64] {
  /// What `Data(hashes:)` wrote; bytes that make up no whole hash are left out.
  fileprivate init(hashes bytes: [UInt8]) {
    self = stride(from: 0, to: bytes.count - 7, by: 8).map { start in
      bytes[start..<start + 8].reversed().reduce(0) { $0 << 8 | Int64($1) }
    }
  }
}
