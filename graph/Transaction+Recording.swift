import GRDB
import ReportedSpeech

extension Transaction {
  /// Records an article with its statements, or what is new about one that is known.
  ///
  /// The caller decides `affected` again before the transaction ends: until then its statements have no claim.
  public func record(_ reading: Reading, in run: Run) throws -> Recording {
    switch try standing(of: reading.article, textHash: reading.textHash) {
    case .unchanged(let id): return Recording(outcome: .unchanged, article: id)
    case .updated(let id): return try update(id, with: reading, in: run)
    case .absent: return try add(reading, as: .added, in: run)
    case .revised: return try add(reading, as: .revised, in: run)
    }
  }

  /// Gives an article that undoing left without statements those of its standing reading.
  public func restore(_ reading: Reading, of article: Int64) throws -> Recording {
    guard let run = try ids(PackageResources.reading_run_sql, [article]).first else {
      return Recording(outcome: .unchanged, article: article)
    }
    let new = try insertStatements(of: reading, article: article, run: run)
    return Recording(outcome: .updated, article: article, new: try recorded(new), affected: new)
  }

  private func add(_ reading: Reading, as outcome: Recording.Outcome, in run: Run) throws -> Recording {
    let id = try insertArticle(reading, run: run.id)
    try insertReading(reading.article, of: id, run: run.id)
    try project(reading.article, onto: id, run: run.id)
    let moved = outcome == .revised ? try orderVersions(of: reading.article.key) : []
    let new = try insertStatements(of: reading, article: id, run: run.id)
    let others = try statements(of: moved.filter { $0 != id })
    return Recording(outcome: outcome, article: id, new: try recorded(new), affected: (new + others).sorted())
  }

  private func update(_ id: Int64, with reading: Reading, in run: Run) throws -> Recording {
    let before = try statements(of: [id])
    try insertReading(reading.article, of: id, run: run.id)
    guard let article = try article(id), article == reading.article else {
      return Recording(outcome: .updated, article: id, affected: before)
    }
    return try replace(id, with: reading, in: run)
  }

  /// Makes an article what a reading says, its statements too where they are others, or of another date: what is alike
  /// depends on when it was published.
  private func replace(_ id: Int64, with reading: Reading, in run: Run) throws -> Recording {
    let before = try statements(of: [id])
    let published = try witnesses([id])[id]?.published
    let stands =
      try amended(reading.article).published == published
      && recorded(before).map(\.statement) == reading.statements
    // Out before the title changes: the words of a headline are read off the title as it was.
    let neighbours = stands ? [] : try delete(statements: before, in: run)
    try project(reading.article, onto: id, run: run.id)
    try mendOutlets()
    let moved = try orderVersions(of: reading.article.key).filter { $0 != id }
    let new = stands ? [] : try insertStatements(of: reading, article: id, run: run.id)
    let affected = Set((stands ? before : new) + neighbours + (try statements(of: moved)))
    return Recording(outcome: .updated, article: id, new: try recorded(new), affected: affected.sorted())
  }

  /// Makes an article what its standing reading says, as corrected now: `reading` is that, taken apart again.
  public func amend(_ id: Int64, with reading: Reading) throws -> Recording {
    guard let owner = try ids(PackageResources.reading_run_sql, [id]).first else {
      return Recording(outcome: .unchanged, article: id)
    }
    let run = Run(id: owner, startedAt: Instant(seconds: 0), version: "", command: "")
    return try replace(id, with: reading, in: run)
  }
}
