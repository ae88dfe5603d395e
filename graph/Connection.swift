import Foundation
import GRDB

/// A connection that says so when it is used after it was closed, where SQLite would crash.
package final class Connection: @unchecked Sendable {
  package let queue: DatabaseQueue
  private let lock = NSLock()
  private var isClosed = false

  private let isReadOnly: Bool

  package init(_ queue: DatabaseQueue, isReadOnly: Bool = false) {
    self.queue = queue
    self.isReadOnly = isReadOnly
  }

  /// SQLite itself refuses to write inside.
  package func read<T>(_ body: (Database) throws -> T) throws -> T {
    try GraphError.naming {
      try requireOpen()
      // `queue.read` would not stand inside a snapshot.
      return try queue.unsafeReentrantRead { db in
        try db.isInsideTransaction ? body(db) : reading(db) { try body(db) }
      }
    }
  }

  /// All that is read inside, as it stood at the first of it, whatever other processes write meanwhile.
  package func snapshot<T>(_ body: () throws -> T) throws -> T {
    try GraphError.naming {
      try requireOpen()
      return try queue.unsafeReentrantRead { db in try db.isInsideTransaction ? body() : reading(db, body) }
    }
  }

  package func write<T>(_ body: (Database) throws -> T) throws -> T {
    try GraphError.naming(queue.path) {
      try requireOpen()
      if isReadOnly { throw GraphError.readOnly }
      return try queue.write(body)
    }
  }

  /// Closing again does nothing.
  package func close() throws {
    try GraphError.naming {
      let wasClosed = lock.withLock {
        defer { isClosed = true }
        return isClosed
      }
      if !wasClosed { try queue.close() }
    }
  }

  /// Ends what runs on it, from another thread.
  package func interrupt() { lock.withLock { if !isClosed { queue.interrupt() } } }

  package func requireOpen() throws {
    if lock.withLock({ isClosed }) { throw GraphError.closed }
  }

  /// A transaction in which nothing can be written. A reader's connection never writes; around what is read on a writer's,
  /// GRDB sets `query_only`, after which SQLite prepares every statement anew.
  private func reading<T>(_ db: Database, _ body: () throws -> T) throws -> T {
    isReadOnly ? try transaction(db, body) : try db.readOnly { try transaction(db, body) }
  }

  private func transaction<T>(_ db: Database, _ body: () throws -> T) throws -> T {
    var result: Result<T, any Error> = .failure(GraphError.closed)
    try db.inTransaction(.deferred) {
      result = .success(try body())
      return .commit
    }
    return try result.get()
  }
}
