import GRDB
import ReportedSpeech

/// A person's correction as it stands in a graph.
package struct RecordedCorrection: Hashable, Sendable, Identifiable {
  package var id: Int64
  package var run: Int64
  package var made: Instant
  /// A JSON object.
  package var operation: String

  package init(id: Int64, run: Int64, made: Instant, operation: String) {
    self.id = id
    self.run = run
    self.made = made
    self.operation = operation
  }
}

extension Transaction {
  /// Keeps a correction; deciding again is the caller's.
  package func correct(_ operation: String, in run: Run, at now: Instant) throws -> RecordedCorrection {
    let id = try insert(.correctionInsert, [run.id, now.text, operation])
    return RecordedCorrection(id: id, run: run.id, made: now, operation: operation)
  }

  /// Takes a correction back; deciding again is the caller's. The run that brought it counts as undone when nothing it
  /// brought is left.
  package func uncorrect(_ correction: RecordedCorrection, at now: Instant) throws {
    try execute(.correctionDelete, ["id": correction.id])
    try execute(.runCorrected, ["run": correction.run, "at": now.text])
  }

  /// Every correction in the order in which they were made.
  package func corrections() throws -> [RecordedCorrection] {
    try all(.correctionsRead) {
      RecordedCorrection(
        id: try $0.integer(), run: try $0.integer(), made: try $0.instant() ?? Instant(seconds: 0),
        operation: try $0.text())
    }
  }
}
