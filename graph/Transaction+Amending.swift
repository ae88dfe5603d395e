import GRDB
import ReportedSpeech

/// What corrections come to where the graph itself names outlets and dates articles.
extension Transaction {
  /// Puts these names of outlets in the place of all that stood; by the name in a text, how the outlet is called.
  ///
  /// - Returns: the names that are called otherwise than before.
  public func call(_ names: [String: String], in run: Run) throws -> [String] {
    let before = try aliases()
    try execute(PackageResources.outlet_aliases_drop_sql)
    for (alias, name) in names.sorted(by: { $0.key < $1.key }) {
      try execute(PackageResources.outlet_alias_insert_sql, ["alias": alias, "name": name, "run": run.id])
    }
    let after = try aliases()
    let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    return Set(changed + changed.compactMap { before[$0] } + changed.compactMap { after[$0] }).sorted()
  }

  /// Whether anything is called or dated as a person says.
  public func hasAmendments() throws -> Bool {
    try first(PackageResources.amendments_sql) { try $0.flag() } ?? false
  }

  private func aliases() throws -> [String: String] {
    let rows = try all(PackageResources.outlet_aliases_read_sql) { (try $0.text(), try $0.text()) }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  /// Puts these dates, by article key, in the place of all that people said before; nil: it is not known.
  public func date(_ dates: [String: PublicationDate?], in run: Run) throws {
    try execute(PackageResources.publications_drop_sql)
    for (key, date) in dates.sorted(by: { $0.key < $1.key }) {
      try execute(
        PackageResources.publication_insert_sql,
        [
          "article": key, "from": date?.interval.from.text, "to": date?.interval.to.text,
          "precision": date?.precision.text, "run": run.id,
        ])
    }
  }

  /// An article as a person's corrections have it.
  public func amended(_ article: Article) throws -> Article {
    let date = try first(PackageResources.publication_read_sql, ["key": article.key]) { row -> PublicationDate? in
      guard let interval = try row.interval(), let precision = Dating.Precision(text: try row.optionalText() ?? "")
      else { return nil }
      return PublicationDate(interval: interval, precision: precision)
    }
    guard let date else { return article }
    var article = article
    article.datings.correct(to: date)
    return article
  }

  /// Articles that are of, credited to or citing an outlet of one of these names.
  public func articles(ofOutlets names: [String]) throws -> [Int64] {
    try ids(PackageResources.articles_of_outlets_sql, ["names": try names.jsonArray])
  }

  /// Names the outlets of some articles, and those they cite, as they are called now.
  public func rename(outletsOf articles: [Int64]) throws {
    for id in articles {
      guard let article = try article(id), let run = try ids(PackageResources.reading_run_sql, [id]).first else {
        continue
      }
      try project(article, onto: id, run: run)
      let citations = try all(PackageResources.citations_named_sql, [[id].json]) {
        (try $0.integer(), try $0.optionalInteger(), try $0.text())
      }
      for (citation, before, name) in citations {
        let outlet = try self.outlet(Outlet(name: name), publishes: false, run: run)
        if outlet != before { try execute(PackageResources.citation_outlet_sql, ["id": citation, "outlet": outlet]) }
      }
    }
    try mendOutlets()
  }

  /// Ties statements together, so that they are decided as one neighbourhood.
  public func bind(_ statements: [Int64], in run: Run) throws {
    guard let first = statements.min() else { return }
    for other in Set(statements).subtracting([first]).sorted() {
      try execute(PackageResources.bond_insert_sql, ["first": first, "second": other, "run": run.id])
    }
  }

  public func unbind() throws { try execute(PackageResources.bonds_drop_sql) }

  /// Forgets what some statements were found to be like.
  public func forgetLikenesses(of statements: [Int64]) throws {
    try execute(PackageResources.likenesses_delete_sql, ["ids": statements.json])
  }
}
