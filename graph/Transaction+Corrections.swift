import GRDB
import ReportedSpeech

/// What a person corrected, in terms of keys and passages, so that it can be replayed on another graph.
public struct Correction: Hashable, Sendable, Identifiable {
  public var id: Int64
  public var run: Int64
  public var made: Instant
  /// A JSON object.
  public var operation: String

  public init(id: Int64, run: Int64, made: Instant, operation: String) {
    self.id = id
    self.run = run
    self.made = made
    self.operation = operation
  }
}

extension Transaction {
  /// Keeps a correction; deciding again is the caller's.
  public func correct(_ operation: String, in run: Run, at now: Instant) throws -> Correction {
    let id = try insert(PackageResources.correction_insert_sql, [run.id, now.text, operation])
    return Correction(id: id, run: run.id, made: now, operation: operation)
  }

  /// Takes a correction back; deciding again is the caller's. The run that brought it counts as undone when nothing it
  /// brought is left.
  public func uncorrect(_ correction: Correction, at now: Instant) throws {
    try execute(PackageResources.correction_delete_sql, ["id": correction.id])
    try execute(PackageResources.run_corrected_sql, ["run": correction.run, "at": now.text])
  }

  /// Every correction in the order in which they were made.
  public func corrections() throws -> [Correction] {
    try all(PackageResources.corrections_read_sql) {
      Correction(
        id: try $0.integer(), run: try $0.integer(), made: try $0.instant() ?? Instant(seconds: 0),
        operation: try $0.text())
    }
  }
}
