import Graph
import ReportedSpeech

/// What an ingest came to.
public struct Summary: Answer {
  public var run: Int64
  public var added = 0
  public var revised = 0
  public var updated = 0
  public var unchanged = 0
  public var statements = 0
  public var notices: [Notice] = []
  /// `--strict` ended it at the first record that could not be read; what came before is kept.
  public var stopped = false

  public init(run: Int64) { self.run = run }

  public var skipped: Int { notices.count { $0.skipped } }
  public var articles: Int { added + revised + updated + unchanged }
  public var isEmpty: Bool { articles == 0 && !stopped }

  mutating func count(_ recording: Recording) {
    switch recording.outcome {
    case .added: added += 1
    case .revised: revised += 1
    case .updated: updated += 1
    case .unchanged: unchanged += 1
    }
    statements += recording.new.count
  }

  var counts: JSON {
    [
      "added": JSON(added), "revised": JSON(revised), "updated": JSON(updated), "unchanged": JSON(unchanged),
      "skipped": JSON(skipped), "statements": JSON(statements),
    ]
  }

  public var json: JSON {
    [
      "run": .integer(run), "added": JSON(added), "revised": JSON(revised), "updated": JSON(updated),
      "unchanged": JSON(unchanged), "skipped": JSON(skipped), "statements": JSON(statements),
      "stopped": .boolean(stopped),
      "notices": .array(
        notices.map {
          [
            "file": .string($0.file), "place": JSON($0.place), "message": .string($0.message),
            "skipped": .boolean($0.skipped),
          ]
        }),
    ]
  }

  public var rows: Rows {
    Rows(
      columns: ["run", "added", "revised", "updated", "unchanged", "skipped", "statements"],
      values: [[.integer(run)] + [added, revised, updated, unchanged, skipped, statements].map { JSON($0) }])
  }
}
