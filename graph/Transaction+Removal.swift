import GRDB
import ReportedSpeech

/// What undoing a run takes out.
package struct Undoable: Sendable {
  /// Articles that only this run described: they go.
  package var gone: [ArticleRow]
  /// Articles that another run described too: they stand as the latest of those told them.
  package var retold: [ArticleRow]
}

extension Transaction {
  /// Throws `GraphError.noSuchRun` and `.alreadyUndone`.
  package func undoable(_ run: Int64) throws -> Undoable {
    guard let undone = try first(.runState, [run], { try $0.flag() }) else { throw GraphError.noSuchRun(run) }
    if undone { throw GraphError.alreadyUndone(run) }
    return Undoable(
      gone: try articles(.undoArticles, ["run": run]), retold: try articles(.undoDescriptions, ["run": run]))
  }

  /// Deletes articles whose readings were removed before.
  package func remove(_ articles: [ArticleRow]) throws { try execute(.articlesDelete, [articles.json]) }

  /// Takes back what a run told of articles that others told of too.
  package func untell(_ run: Int64, of articles: [ArticleRow]) throws {
    try execute(.descriptionsDelete, [run])
    for row in articles {
      try execute(.descriptionStand, ["id": row.id])
      try execute(.articleBelongs, ["id": row.id])
    }
  }

  /// Takes articles out of their copy group and their stories.
  package func ungroup(_ articles: [ArticleRow]) throws {
    try execute(.articlesUngroup, [articles.json])
    try execute(.matesOfArticlesDrop, ["articles": articles.json])
    try execute(.copyGroupsDrop)
  }

  package func statementCount(of articles: [ArticleRow]) throws -> Int {
    try first(.statementCount, [articles.json]) { try $0.int() } ?? 0
  }

  /// Articles that an earlier version of a maker's rules read, and how many another maker did.
  package func readBy(notVersion version: String, maker: String) throws -> (stale: [ArticleRow], foreign: Int) {
    var (stale, foreign): ([ArticleRow], Int) = ([], 0)
    try each(.articlesReadBy, [version]) {
      let (row, by) = (ArticleRow(id: try $0.integer()), try $0.text())
      if by.hasPrefix(maker) { stale.append(row) } else { foreign += 1 }
    }
    return (stale, foreign)
  }

  /// Takes out the corrections of a run; how many there were.
  package func removeCorrections(of run: Int64) throws -> Int { try change(.correctionsDelete, [run]) }

  /// Forgets the reasons that nothing gives any more.
  package func sweep() throws { try execute(.reasonsSweep) }

  /// A run's row stays and says when it was undone.
  package func markUndone(_ run: Int64, at now: Instant) throws {
    try execute(.runUndone, ["run": run, "at": now.text])
  }

  /// Forgets every decision and every reading; texts and corrections stay.
  package func dropDecisions() throws {
    for step: SQLText in [
      .bondsDrop, .claimsDrop, .namesDrop, .statementsUnnameAll, .speakersDrop, .copyGroupsClear, .matesDrop,
      .matchesDrop, .keysDrop, .profilesDrop,
    ] {
      try execute(step)
    }
  }
}
