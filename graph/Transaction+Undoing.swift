import GRDB
import ReportedSpeech

extension Transaction {
  /// Takes out what a run added, and nothing else. Its row stays and says when it was undone.
  ///
  /// An article that a later run read with other metadata stays, as if that run had brought it. One that a later run
  /// read just the same goes: that run added nothing.
  ///
  /// - Parameters:
  ///   - shared: how many fingerprints make two articles one text, as in `imprints`.
  ///   - isCopy: as in `imprints`.
  ///   - own: the run that undoes.
  public func undo(
    _ run: Int64, at now: Instant, sharing shared: Int, where isCopy: (Imprint, Imprint) -> Bool = { _, _ in true },
    in own: Run
  ) throws -> Undone {
    try requireUndoable(run)
    let gone = try ids(PackageResources.undo_articles_sql, ["run": run])
    let reread = try ids(PackageResources.undo_readings_sql, ["run": run])
    let keys = try all(PackageResources.keys_of_sql, [(gone + reread).json]) { try $0.text() }
    let statements = try self.statements(of: gone + reread)
    let copies = Set(
      try (gone + reread).flatMap { try chain(from: $0, sharing: shared, where: isCopy).map(\.witness.id) }
    ).subtracting(gone)
    let neighbours = try delete(statements: statements, in: own)
    try unsample(gone, run: own.id)
    try execute(PackageResources.articles_delete_sql, [gone.json])
    try goBack(reread, from: run)
    let corrections = try change(PackageResources.corrections_delete_sql, [run])
    for key in keys { _ = try orderVersions(of: key) }
    // All that is left of a key, moved or not: where the first version went, the next lost what it revised with the row.
    let moved = try keys.flatMap { try articles(key: $0) }
    try execute(PackageResources.copy_groups_drop_sql)
    try mendOutlets()
    try execute(PackageResources.run_undone_sql, ["run": run, "at": now.text])
    let affected = Set(neighbours + (try self.statements(of: moved)))
    return Undone(
      articles: gone.count, statements: statements.count, readings: reread.count, corrections: corrections,
      unread: reread, affected: affected.sorted(), copies: copies.sorted())
  }

  private func requireUndoable(_ run: Int64) throws {
    guard let undone = try first(PackageResources.run_state_sql, [run], { try $0.flag() }) else {
      throw GraphError.noSuchRun(run)
    }
    if undone { throw GraphError.alreadyUndone(run) }
  }

  /// Articles of which other runs' readings are left stand as the latest of those gave them.
  private func goBack(_ articles: [Int64], from run: Int64) throws {
    try execute(PackageResources.readings_delete_sql, [run])
    for id in articles {
      try execute(PackageResources.reading_stand_sql, ["id": id])
      guard let article = try article(id), let owner = try ids(PackageResources.reading_run_sql, [id]).first
      else { continue }
      try project(article, onto: id, run: owner)
      try execute(PackageResources.article_belongs_sql, ["id": id])
      try execute(PackageResources.fingerprints_belong_sql, ["id": id])
    }
  }
}
