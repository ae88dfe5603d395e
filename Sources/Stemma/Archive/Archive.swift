@_exported import Answers
import Collation
import Foundation
import Queries
@_exported import ReportedSpeech

/// A graph as a program opens it: once, for as many questions as it has. Several are answered at once; changes are made
/// one after the other.
///
///     let archive = Archive(at: "stemma.db")
///     try await archive.ingest(["articles/"])
///     print(try await archive.first("no merit").saidFirst)
///
/// Nothing here blocks the caller's thread. Whatever fails, fails with a `StemmaError`.
public final class Archive: Sendable {
  /// The graph's file.
  public let path: String

  let lookup: Lookup
  private let desks: DeskPool
  private let readers: WorkQueue
  private let writer = WorkQueue("writer", width: 1)
  private let clock: @Sendable () -> Instant

  /// Opens nothing yet: the first `ingest` makes the file where there is none, the first question opens it.
  ///
  /// - Parameters:
  ///   - path: the graph's file.
  ///   - readers: how many questions are answered at once.
  ///   - clock: when a run starts.
  public init(at path: String, readers: Int = 4, clock: @escaping @Sendable () -> Instant = { .now }) {
    self.path = path
    self.clock = clock
    self.readers = WorkQueue("readers", width: readers)
    desks = DeskPool(at: path, size: max(1, readers))
    lookup = Lookup(database: path, desks: desks)
  }

  deinit { desks.close() }

  /// Gives back the files that questions keep open; the next question opens them again.
  public func close() { desks.close() }

  var now: Instant { clock() }

  func asking<T: Sendable>(_ question: @escaping @Sendable () throws -> T) async throws(StemmaError) -> T {
    try await readers.run(question)
  }

  func writing<T: Sendable>(_ change: @escaping @Sendable () throws -> T) async throws(StemmaError) -> T {
    try await writer.run(change)
  }
}

extension Instant {
  /// The system clock's, to the second.
  public static var now: Instant { Instant(seconds: Int64(Date().timeIntervalSince1970.rounded(.down))) }
}
