import GRDB
import ReportedSpeech

/// What recording an article would come to.
public enum Standing: Hashable, Sendable {
  /// Nothing of that key.
  case absent
  /// This text, with what is known of it, has been read before. The article's id.
  case unchanged(Int64)
  /// This text is known, what is said of it is not. The article's id.
  case updated(Int64)
  /// The key is known with other texts only.
  case revised
}

extension Transaction {
  /// What recording would come to, for the price of two look-ups: asked before an article is taken apart.
  ///
  /// A reading that was superseded is still known: two files that disagree about an article do not
  /// take turns at every ingest.
  public func standing(of article: Article, textHash: String) throws -> Standing {
    let versions = try all(PackageResources.article_versions_sql, [article.key]) { (try $0.integer(), try $0.text()) }
    guard let version = versions.first(where: { $0.1 == textHash }) else {
      return versions.isEmpty ? .absent : .revised
    }
    let known = try ids(PackageResources.reading_known_sql, [version.0, try Metadata(article).json])
    return known.isEmpty ? .updated(version.0) : .unchanged(version.0)
  }

  /// Every article, in order of arrival.
  public func articles() throws -> [Int64] { try ids(PackageResources.articles_sql) }

  /// The article as it stands; see the table `reading` for which of its readings that is.
  public func article(_ id: Int64) throws -> Article? {
    try first(PackageResources.article_read_sql, [id]) { row in
      let (key, text) = (try row.text(), try row.text())
      var article = try Metadata(json: try row.text()).article(key: key, text: text)
      article.isExcerpt = try row.flag()
      return article
    }
  }

  /// The ids of the articles, in all their versions, that any of these addresses leads to.
  public func articles(at addresses: [String]) throws -> [Int64] {
    try addresses.flatMap { try ids(PackageResources.articles_at_sql, ["address": $0]) }.sorted()
  }

  /// The ids of all versions of an article, the oldest first.
  public func articles(key: String) throws -> [Int64] {
    try all(PackageResources.article_versions_sql, [key]) { try $0.integer() }
  }

  func insertArticle(_ reading: Reading, run: Int64) throws -> Int64 {
    let id = try insert(
      PackageResources.article_insert_sql,
      [
        "run": run, "key": reading.article.key, "text": reading.article.text, "hash": reading.textHash,
        "excerpt": reading.isExcerpt ? 1 : 0,
      ])
    try execute(
      PackageResources.fingerprints_insert_sql,
      ["article": id, "run": run, "hashes": reading.fingerprints.sorted().json])
    return id
  }

  func insertReading(_ article: Article, of id: Int64, run: Int64) throws {
    try execute(PackageResources.reading_insert_sql, [id, try Metadata(article).json, run])
    try execute(PackageResources.reading_stand_sql, ["id": id])
  }

  /// Makes the article's columns and datings those of a reading, as corrected.
  func project(_ article: Article, onto id: Int64, run: Int64) throws {
    let article = try amended(article)
    let publication = article.datings.publication
    let outlet = try self.outlet(article.outlet, publishes: true, run: run)
    let credit = try self.outlet(article.credit.map { Outlet(name: $0) }, publishes: false, run: run)
    try execute(
      PackageResources.article_project_sql,
      [
        "id": id, "outlet": outlet, "url": article.url, "canonical": article.canonicalURL, "title": article.title,
        "guessed": article.titleIsGuessed ? 1 : 0, "byline": article.byline, "language": article.language,
        "from": publication?.interval.from.text, "to": publication?.interval.to.text,
        "basis": publication?.basis.rawValue, "modified": article.modified?.text,
        "retrieved": article.retrieved?.seconds, "credit": credit, "extra": article.extra,
      ])
    try execute(PackageResources.datings_delete_sql, [id])
    for (position, dating) in article.datings.enumerated() {
      try execute(
        PackageResources.dating_insert_sql,
        [
          id, position, run, dating.basis.rawValue, dating.precision.text, dating.interval.from.text,
          dating.interval.to.text, dating.chosen ? 1 : 0, dating.conflict ? 1 : 0,
        ])
    }
  }

  /// Puts the versions of a key in order again; the ids of the articles that now revise another one than before.
  func orderVersions(of key: String) throws -> [Int64] {
    try ids(PackageResources.versions_order_sql, ["key": key])
  }
}
