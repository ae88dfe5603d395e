import GRDB
import ReportedSpeech

extension Transaction {
  /// Ids of the statements of some articles, in order.
  public func statements(of articles: [Int64]) throws -> [Int64] {
    guard !articles.isEmpty else { return [] }
    return try ids(PackageResources.statements_of_sql, [articles.json])
  }

  /// Ids of the statements of an article, by its key, that are these very words.
  public func statements(at place: Place) throws -> [Int64] {
    try ids(
      PackageResources.statements_saying_sql,
      ["key": place.article, "part": place.passage.part.rawValue, "text": place.passage.text])
  }

  /// Ids of what is linked to some statements, without those themselves.
  public func neighbours(of statements: [Int64]) throws -> [Int64] {
    try ids(PackageResources.neighbours_sql, ["ids": statements.json])
  }

  /// Ids of every statement.
  public func statements() throws -> [Int64] { try ids(PackageResources.statements_sql) }

  func insertStatements(of reading: Reading, article: Int64, run: Int64) throws -> [Int64] {
    var ids: [Int64] = []
    ids.reserveCapacity(reading.statements.count)
    for (position, statement) in reading.statements.enumerated() {
      let id = try insert(
        PackageResources.statement_insert_sql,
        statement.columns(
          article: article, position: position, boilerplate: reading.boilerplate.contains(position), run: run))
      ids.append(id)
      try insertParts(of: statement, id: id, run: run)
      if position < reading.keys.count { try insert(reading.keys[position], of: id, run: run) }
    }
    // A parent may come after the statement inside it.
    for (statement, id) in zip(reading.statements, ids) {
      guard let parent = statement.parent, ids.indices.contains(parent) else { continue }
      try execute(PackageResources.statement_parent_sql, [ids[parent], id])
    }
    try sample(article, textHash: reading.textHash, run: run)
    return ids
  }

  private func insertParts(of statement: ReportedSpeech.Statement, id: Int64, run: Int64) throws {
    for (position, fragment) in statement.fragments.enumerated() {
      try execute(
        PackageResources.fragment_insert_sql, [id, position, run, fragment.start, fragment.end, fragment.text])
    }
    for (position, citation) in statement.citations.enumerated() {
      let outlet = try self.outlet(citation.outlet.map { Outlet(name: $0) }, publishes: false, run: run)
      let passage = citation.passage
      try execute(
        PackageResources.citation_insert_sql,
        [
          run, id, position, citation.kind.rawValue, outlet, citation.outlet, passage.text, passage.start, passage.end,
        ])
    }
  }

  /// Takes statements out with the claims they were in; the ids of those that were linked to them.
  func delete(statements: [Int64], in run: Run) throws -> [Int64] {
    let gone = statements.json
    let neighbours = try ids(PackageResources.neighbours_sql, ["ids": gone])
    let articles = try articles(holding: statements)
    try unsample(articles, run: run.id)
    try execute(PackageResources.claims_delete_sql, [gone])
    try execute(PackageResources.statements_delete_sql, [gone])
    try mendVoices(of: articles, in: run)
    return neighbours
  }
}

extension ReportedSpeech.Statement {
  fileprivate func columns(article: Int64, position: Int, boilerplate: Bool, run: Int64) -> StatementArguments {
    [
      run, article, position, part.rawValue, mode.rawValue, text, start, end, speaker?.name, speaker?.kind.rawValue,
      mention?.text, mention?.start, mention?.end, cue?.passage.text, cue?.passage.start, cue?.passage.end,
      cue?.class.rawValue, polarity.rawValue, checkWorthy ? 1 : 0, boilerplate ? 1 : 0, rule,
      said?.interval.from.text, said?.interval.to.text, said?.basis,
    ]
  }
}
