import GRDB
import ReportedSpeech

/// A person's correction as it stands in a graph.
public struct RecordedCorrection: Hashable, Sendable, Identifiable {
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
  public func correct(_ operation: String, in run: Run, at now: Instant) throws -> RecordedCorrection {
    let id = try insert(.correctionInsert, [run.id, now.text, operation])
    return RecordedCorrection(id: id, run: run.id, made: now, operation: operation)
  }

  /// Takes a correction back; deciding again is the caller's. The run that brought it counts as undone when nothing it
  /// brought is left.
  public func uncorrect(_ correction: RecordedCorrection, at now: Instant) throws {
    try execute(.correctionDelete, ["id": correction.id])
    try execute(.runCorrected, ["run": correction.run, "at": now.text])
  }

  /// Every correction in the order in which they were made.
  public func corrections() throws -> [RecordedCorrection] {
    try all(.correctionsRead) {
      RecordedCorrection(
        id: try $0.integer(), run: try $0.integer(), made: try $0.instant() ?? Instant(seconds: 0),
        operation: try $0.text())
    }
  }
}
