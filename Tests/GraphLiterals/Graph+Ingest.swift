import Decisions
import Graph
import ReportedSpeech

extension Graph {
  /// When every test happens.
  package static let noon = Instant(seconds: 1_772_712_000)

  /// Records and decides in one run, with the very code that ships.
  @discardableResult
  package func ingest(_ arrivals: [Arrival], shelf: Shelf = Shelf()) throws -> (run: Run, outcomes: [Outcome]) {
    let run = try begin(version: "test", command: "ingest", at: Graph.noon)
    let outcomes = try write { transaction in
      let corrections = try transaction.knownCorrections()
      return try Arrivals(arrivals, by: corrections) { _, _ in false }
        .record(in: transaction, run: run, by: corrections, shelf: shelf).map(\.outcome)
    }
    try finish(run, at: Graph.noon)
    return (run, outcomes)
  }

  /// Undoes a run and decides again what hung on it.
  @discardableResult
  package func takeBack(_ run: Run) throws -> Undone {
    let undoing = try begin(version: "test", command: "undo \(run.id)", at: Graph.noon)
    return try write { try $0.undo(run.id, at: Graph.noon, in: undoing) }
  }

  /// Makes a correction and decides again what follows from it.
  package func correct(_ correction: Correction) throws {
    let run = try begin(version: "test", command: "correct", at: Graph.noon)
    try write { transaction in
      let before = try transaction.knownCorrections()
      _ = try transaction.correct(correction.line, in: run, at: Graph.noon)
      try transaction.settle(correctedFrom: before, in: run)
    }
  }

  /// Reads and decides everything afresh.
  package func rebuild() throws {
    let run = try begin(version: "test", command: "verify --rebuild", at: Graph.noon)
    try write { try $0.rebuild(in: run) }
  }

  /// The canonical lines.
  package func lines() throws -> [String] {
    var lines: [String] = []
    try canon { lines.append($0) }
    return lines
  }
}
