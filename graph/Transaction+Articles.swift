import GRDB
import ReportedSpeech

/// What recording an article would come to.
package enum Standing: Hashable, Sendable {
  /// Nothing of that key.
  case absent
  /// This text, with what is told of it, has been recorded before.
  case unchanged(ArticleRow)
  /// This text is known, what is told of it is not.
  case updated(ArticleRow)
  /// The key is known with other texts only.
  case revised
}

extension Transaction {
  /// What recording would come to, for the price of two look-ups: asked before an article is read.
  ///
  /// A description that was superseded is still known: two files that disagree about an article do not take turns at
  /// every ingest.
  package func standing(of article: Article, textHash: String) throws -> Standing {
    let versions = try all(.articleVersions, [article.key]) { (ArticleRow(id: try $0.integer()), try $0.text()) }
    guard let version = versions.first(where: { $0.1 == textHash })?.0 else {
      return versions.isEmpty ? .absent : .revised
    }
    let known = try ids(.descriptionKnown, [version.id, Description(article).json])
    return known.isEmpty ? .updated(version) : .unchanged(version)
  }

  /// Every article, in order of arrival.
  package func articles() throws -> [ArticleRow] { try articles(.articles) }

  /// An article as its standing description tells it, uncorrected; see the table `description` for which that is.
  package func told(_ row: ArticleRow) throws -> Article? {
    try first(.articleTold, [row.id]) { cells in
      let (text, isExcerpt) = (try cells.text(), try cells.flag())
      var article = try Description(json: try cells.text()).article(text: text)
      article.isExcerpt = isExcerpt
      return article
    }
  }

  /// The articles, in all their versions, that any of these addresses leads to.
  package func articles(at addresses: [String]) throws -> [ArticleRow] {
    try articles(.articlesAt, ["addresses": addresses.jsonArray])
  }

  /// All versions of some articles, by their keys, the oldest first.
  package func articles(keys: [String]) throws -> [ArticleRow] {
    try keys.isEmpty ? [] : articles(.articlesKeyed, ["keys": keys.jsonArray])
  }

  /// By their rows.
  package func keys(of articles: [ArticleRow]) throws -> [String] {
    try articles.isEmpty ? [] : all(.keysOf, [articles.json]) { try $0.text() }
  }

  package func isKnown(article key: String) throws -> Bool {
    try first(.articleKnown, ["key": key]) { try $0.flag() } ?? false
  }

  /// Records an article that was not there.
  ///
  /// - Parameters:
  ///   - told: the article as its input tells it.
  ///   - reading: what was read off it, its article as a person's corrections have it.
  package func add(_ told: Article, textHash: String, read reading: Reading, in run: Run) throws -> ArticleRow {
    let row = ArticleRow(
      id: try insert(
        .articleInsert,
        [
          "run": run.id, "name": TextName(of: reading.article).text, "key": told.key, "text": told.text,
          "hash": textHash, "excerpt": told.isExcerpt ? 1 : 0, "read_by": reading.readBy,
        ]))
    try describe(row, as: told, in: run)
    try project(reading, onto: row, in: run)
    return row
  }

  /// Adds what a run was told of an article; the description that stands after is chosen anew.
  package func describe(_ row: ArticleRow, as article: Article, in run: Run) throws {
    try execute(.descriptionInsert, [row.id, Description(article).json, run.id])
    try execute(.descriptionStand, ["id": row.id])
  }

  /// Makes the article's columns, datings and markings those of a reading.
  package func project(_ reading: Reading, onto row: ArticleRow, in run: Run) throws {
    let article = reading.article
    let publication = article.datings.publication
    let outlet = try self.outlet(article.outlet, publishes: true, run: run.id)
    let credit = try self.outlet(article.credit.map { Outlet(name: $0) }, publishes: false, run: run.id)
    try execute(
      .articleProject,
      [
        "id": row.id, "name": TextName(of: article).text, "outlet": outlet, "url": article.url,
        "canonical": article.canonicalURL, "title": article.title, "guessed": article.titleIsGuessed ? 1 : 0,
        "byline": article.byline, "language": article.language, "from": publication?.interval.from.text,
        "to": publication?.interval.to.text, "basis": publication?.basis.rawValue, "modified": article.modified?.text,
        "retrieved": article.retrieved?.text, "credit": credit, "extra": article.extra, "read_by": reading.readBy,
      ])
    try execute(.datingsDelete, [row.id])
    for (position, dating) in article.datings.enumerated() {
      try execute(
        .datingInsert,
        [
          row.id, position, run.id, dating.basis.rawValue, dating.precision.text, dating.interval.from.text,
          dating.interval.to.text, dating.chosen ? 1 : 0, dating.conflict ? 1 : 0,
        ])
    }
    try execute(.markingsDelete, [row.id])
    for (position, marking) in article.markings.enumerated() {
      try execute(
        .markingInsert,
        [
          row.id, position, run.id, marking.part.rawValue, marking.start, marking.end, marking.kind.rawValue,
          marking.value, marking.of?.lowerBound, marking.of?.upperBound, marking.time?.from.text,
          marking.time?.to.text,
        ])
    }
  }

  /// Puts the versions of a key in order again; the articles that now revise another one than before.
  package func orderVersions(of key: String) throws -> [ArticleRow] {
    try articles(.versionsOrder, ["key": key])
  }

  /// Puts the words of some articles into the full-text index, in one statement.
  package func index(_ articles: [ArticleRow]) throws { try execute(.searchAdd, [articles.json]) }

  /// Takes them out, before they change: what goes must be the very words put in.
  package func unindex(_ articles: [ArticleRow]) throws { try execute(.searchRemove, [articles.json]) }
}
