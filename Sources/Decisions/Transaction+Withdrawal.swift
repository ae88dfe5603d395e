import Extraction
import Graph
import ReportedSpeech

extension Transaction {
  /// Takes out all that was read off some articles and decided of it; what has to be decided again for that.
  ///
  /// - Parameter unindexed: articles that were written but not put into the full-text index yet.
  func withdraw(
    _ articles: [ArticleRow], in run: Run, shelf: Shelf, unindexed: Set<ArticleRow> = []
  ) throws -> Change {
    guard !articles.isEmpty else { return Change() }
    let gone = Set(articles)
    var change = Change()
    change.touched = Set(try neighbours(of: articles))
    change.bereft = Set(try mates(of: articles).values.joined()).subtracting(gone)
    for group in try copyGroups(of: articles) {
      let left = Set(group).subtracting(gone)
      change.ungrouped.formUnion(left)
      // Copies stand beside one article of their group only: without it each stands beside all that it tells of.
      if try left.count == 1 || chief(among: group).map(gone.contains) ?? false { change.repaired.formUnion(left) }
    }
    for (key, name) in try keys(heldBy: articles) {
      let before = change.freed[Key(hash: key)] ?? Freed(count: 0, least: name)
      change.freed[Key(hash: key)] = Freed(count: before.count + 1, least: min(before.least, name))
    }
    change.namesMoved = true
    try unindex(articles.filter { !unindexed.contains($0) })
    // Before the names: a claim's utterances are their speakers'.
    try removeReadings(of: articles)
    try forgetNames(in: articles, in: run)
    try ungroup(articles)
    shelf.forget(articles)
    return change
  }

  /// Reads some articles anew, as corrections have them, and puts that in the place of what stood.
  func rereading(_ articles: [ArticleRow], by corrections: Corrections, in run: Run, shelf: Shelf) throws -> Change {
    guard !articles.isEmpty else { return Change() }
    var recording = Recording(transaction: self, run: run, corrections: corrections, shelf: shelf)
    for row in articles {
      guard let told = try told(row) else { continue }
      _ = try recording.replace(row, with: told)
    }
    return try recording.finish()
  }

  /// Reads anew what an earlier version of our rules read; how many articles that were, and how many another maker's
  /// reading was left of.
  package func reread(in run: Run, shelf: Shelf = Shelf()) throws -> (reread: Int, left: Int) {
    let corrections = try knownCorrections()
    shelf.read(by: corrections)
    let (stale, foreign) = try readBy(notVersion: Article.readBy, maker: Article.maker)
    // In parts, so that a large graph does not have to fit into memory; each part is settled by itself.
    for start in stride(from: 0, to: stale.count, by: 256) {
      let part = Array(stale[start..<min(start + 256, stale.count)])
      try settle(try rereading(part, by: corrections, in: run, shelf: shelf), in: run, shelf: shelf)
    }
    try sweep()
    return (stale.count, foreign)
  }

  /// Removes exactly what a run added, and decides again what hung on it.
  ///
  /// Throws `GraphError.noSuchRun` and `.alreadyUndone`.
  package func undo(_ run: Int64, at now: Instant, in own: Run, shelf: Shelf = Shelf()) throws -> Undone {
    let before = try knownCorrections()
    shelf.read(by: before)
    let undoable = try undoable(run)
    let keys = try keys(of: undoable.gone + undoable.retold)
    let statements = try statementCount(of: undoable.gone)
    var recording = Recording(transaction: self, run: own, corrections: before, shelf: shelf)
    recording.include(try withdraw(undoable.gone, in: own, shelf: shelf))
    try remove(undoable.gone)
    let told = try undoable.retold.map { ($0, try self.told($0)) }
    try untell(run, of: undoable.retold)
    for (row, then) in told {
      guard let now = try self.told(row), now != then else { continue }
      _ = try recording.replace(row, with: now)
    }
    let corrections = try removeCorrections(of: run)
    try recording.order(keys)
    // All that is left of a key, moved or not: where the first version went, the next lost what it revised with the row.
    try recording.touch(articles(keys: keys))
    try mendOutlets()
    try markUndone(run, at: now)
    try settle(try recording.finish(), in: own, shelf: shelf)
    if corrections > 0 { try settle(correctedFrom: before, in: own, shelf: shelf) }
    try sweep()
    return Undone(articles: undoable.gone.count, statements: statements, corrections: corrections)
  }

  /// Drops every reading of our own and every decision, and makes them again from the texts.
  package func rebuild(in run: Run) throws {
    let corrections = try knownCorrections()
    let articles = try articles()
    let shelf = Shelf()
    shelf.read(by: corrections)
    try dropDecisions()
    _ = try call(corrections.outletNames, in: run)
    for start in stride(from: 0, to: articles.count, by: 256) {
      let part = Array(articles[start..<min(start + 256, articles.count)])
      try settle(try rereading(part, by: corrections, in: run, shelf: shelf), in: run, shelf: shelf)
    }
  }
}

/// What undoing a run came to.
package struct Undone: Hashable, Sendable {
  package var articles: Int
  package var statements: Int
  package var corrections: Int
}
