import GRDB
import ReportedSpeech

extension Transaction {
  /// The id of the outlet of this name, made where there is none.
  ///
  /// `publishes`: it is named as the publisher of an article, not only cited or credited.
  func outlet(_ outlet: Outlet?, publishes: Bool, run: Int64) throws -> Int64? {
    guard let outlet, !outlet.name.isEmpty else { return nil }
    let called = try first(.outletAlias, ["name": outlet.name]) { try $0.text() }
    let arguments: StatementArguments = [
      "name": called ?? outlet.name, "domain": outlet.domain, "publishes": publishes ? 1 : 0,
    ]
    if let known = try ids(.outletKnown, arguments).first { return known }
    let before = try outletName(called ?? outlet.name)
    let id = try ids(.outletMerge, arguments &+ ["run": run]).first
    if let id, let before, try outletName(called ?? outlet.name) != before { respelled.insert(id) }
    return id
  }

  /// Spells outlets as the descriptions and citations that are left do, and drops those that nothing names.
  package func mendOutlets() throws {
    try execute(.outletsDrop)
    respelled.formUnion(try ids(.outletsMend))
  }

  /// Articles that are of, credited to or citing an outlet that is spelled otherwise since this was last asked: what was
  /// decided of them names it.
  package func respelledArticles() throws -> [ArticleRow] {
    defer { respelled = [] }
    return try respelled.isEmpty ? [] : articles(.articlesRespelled, ["outlets": respelled.sorted().json])
  }

  /// Puts these names of outlets in the place of all that stood; by the name in a text, how the outlet is called.
  ///
  /// - Returns: articles that are of, credited to or citing an outlet that is called otherwise than before.
  package func call(_ names: [String: String], in run: Run) throws -> [ArticleRow] {
    let before = try aliases()
    try execute(.outletAliasesDrop)
    for (alias, name) in names.sorted(by: { $0.key < $1.key }) {
      try execute(.outletAliasInsert, ["alias": alias, "name": name, "run": run.id])
    }
    let after = try aliases()
    let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    let named = Set(changed + changed.compactMap { before[$0] } + changed.compactMap { after[$0] })
    return try named.isEmpty ? [] : articles(.articlesOfOutlets, ["names": named.sorted().jsonArray])
  }

  private func aliases() throws -> [String: String] {
    let rows = try all(.outletAliasesRead) { (try $0.text(), try $0.text()) }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  /// Gives the citations of some articles the outlets that their names stand for now.
  package func renameCitations(in articles: [ArticleRow], in run: Run) throws {
    let citations = try all(.citationsNamed, [articles.json]) {
      (try $0.integer(), try $0.optionalInteger(), try $0.text())
    }
    for (citation, before, name) in citations {
      let outlet = try self.outlet(Outlet(name: name), publishes: false, run: run.id)
      if outlet != before { try execute(.citationOutlet, ["id": citation, "outlet": outlet]) }
    }
  }

  /// How an outlet of this name is spelled; nil where nothing names one.
  package func outletName(_ name: String) throws -> String? {
    try first(.outletName, ["name": name]) { try $0.text() }
  }

  /// What all outlets are called, publishers first.
  package func outletNames() throws -> [String] { try all(.outletNames) { try $0.text() } }
}
