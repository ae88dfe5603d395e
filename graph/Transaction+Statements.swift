import GRDB
import ReportedSpeech

extension Transaction {
  /// Records the statements of an article; the rows of their assertions, statement by statement.
  package func add(
    _ reading: Reading, boilerplate: Set<Int>, to article: ArticleRow, in run: Run
  ) throws -> [[AssertionRow]] {
    var ids: [Int64] = []
    var rows: [[AssertionRow]] = []
    for (position, statement) in reading.statements.enumerated() {
      let id = try insert(
        .statementInsert,
        statement.columns(
          article, position: position, boilerplate: boilerplate.contains(position),
          posted: reading.article.posted(at: statement.start, in: statement.part), run: run))
      ids.append(id)
      rows.append(try addAssertions(of: statement, id: id, in: run))
      try addCitations(of: statement, id: id, in: run)
    }
    // A parent may come after the statement inside it.
    for (statement, id) in zip(reading.statements, ids) {
      guard let parent = statement.parent, ids.indices.contains(parent) else { continue }
      try execute(.statementParent, [ids[parent], id])
    }
    return rows
  }

  private func addAssertions(
    of statement: ReportedSpeech.Statement, id: Int64, in run: Run
  ) throws -> [AssertionRow] {
    var position = 0
    return try statement.assertions.enumerated().map { number, assertion in
      let row = try insert(
        .assertionInsert,
        [
          run.id, id, number, assertion.start, assertion.end,
          assertion.text == statement.text ? nil : assertion.text,
        ])
      for fragment in assertion.fragments {
        try execute(
          .fragmentInsert,
          [
            id, position, run.id, row, fragment.start, fragment.end,
            fragment.text == assertion.text ? nil : fragment.text, fragment.quoted ? 1 : 0,
          ])
        position += 1
      }
      return AssertionRow(id: row)
    }
  }

  private func addCitations(of statement: ReportedSpeech.Statement, id: Int64, in run: Run) throws {
    for (position, citation) in statement.citations.enumerated() {
      let outlet = try self.outlet(citation.outlet.map { Outlet(name: $0) }, publishes: false, run: run.id)
      let passage = citation.passage
      try execute(
        .citationInsert,
        [
          run.id, id, position, citation.kind.rawValue, outlet, citation.outlet, passage.text, passage.start,
          passage.end,
        ])
    }
  }

  /// Takes out all that was read off some articles, and the claims that it was in.
  package func removeReadings(of articles: [ArticleRow]) throws {
    let list = articles.json
    try execute(.claimsOfArticlesDelete, [list])
    try execute(.statementsOfArticlesDelete, [list])
    try removeKeys(of: articles)
  }

  /// Assertions of some articles, in order.
  package func assertions(of articles: [ArticleRow]) throws -> [AssertionRow] {
    try articles.isEmpty ? [] : assertions(.assertionsOf, [articles.json])
  }

  /// The assertions of each of some articles, in the order of its text.
  package func assertions(ofEach articles: [ArticleRow]) throws -> [ArticleRow: [AssertionRow]] {
    var rows: [ArticleRow: [AssertionRow]] = [:]
    if articles.isEmpty { return rows }
    try each(.assertionsPlaced, [articles.json]) { row in
      rows[ArticleRow(id: try row.integer()), default: []].append(AssertionRow(id: try row.integer()))
    }
    return rows
  }

  /// The article of each of some assertions; one that is not there is left out.
  package func articles(ofEach assertions: [AssertionRow]) throws -> [AssertionRow: ArticleRow] {
    var articles: [AssertionRow: ArticleRow] = [:]
    if assertions.isEmpty { return articles }
    try each(.articlesOfAssertions, [assertions.json]) { row in
      articles[AssertionRow(id: try row.integer())] = ArticleRow(id: try row.integer())
    }
    return articles
  }

  /// The assertions of an article, by its key, that are these very words, in whichever of its versions.
  package func assertions(at place: Place) throws -> [AssertionRow] {
    try assertions(
      .assertionsSaying,
      ["key": place.article, "part": place.passage.part.rawValue, "text": place.passage.text])
  }
}

extension ReportedSpeech.Statement {
  fileprivate func columns(
    _ article: ArticleRow, position: Int, boilerplate: Bool, posted: Interval?, run: Run
  ) -> StatementArguments {
    [
      run.id, article.id, position, part.rawValue, mode.rawValue, text, start, end, speaker?.name,
      speaker?.kind.rawValue, mention?.text, mention?.start, mention?.end, cue?.passage.text, cue?.passage.start,
      cue?.passage.end, cue?.class.rawValue, polarity.rawValue, checkWorthy ? 1 : 0, boilerplate ? 1 : 0, rule,
      said?.interval.from.text, said?.interval.to.text, said?.basis, posted?.from.text, posted?.to.text,
    ]
  }
}
