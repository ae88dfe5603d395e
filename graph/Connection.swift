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

  /// SQLite itself refuses to write inside: GRDB sets `query_only` around it.
  package func read<T>(_ body: (Database) throws -> T) throws -> T {
    try GraphError.naming {
      try requireOpen()
      return try queue.read(body)
    }
  }

  package func write<T>(_ body: (Database) throws -> T) throws -> T {
    try GraphError.naming {
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

  package func requireOpen() throws {
    if lock.withLock({ isClosed }) { throw GraphError.closed }
  }
}
