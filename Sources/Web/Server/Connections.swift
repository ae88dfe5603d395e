import Foundation

/// The open connections, and since when each has owed the head of a request.
///
/// The server below drops who is silent; who drips a byte now and then is dropped here, by a deadline for the whole head.
/// Where there are too many, the oldest that owes one goes at once, so that a newcomer who asks at once is answered.
final class Connections: @unchecked Sendable {
  private struct Open {
    var socket: Int32
    /// Milliseconds; nil while it is being answered.
    var owesSince: Int64?
    var isEnded = false
  }

  private let lock = NSLock()
  private var open: [OpaquePointer: Open] = [:]
  private let limits: ServerLimits
  private let clock: @Sendable () -> Int64
  /// Room is made before the server below would turn anybody away.
  private var most: Int { max(1, min(limits.connections, limits.connectionsPerAddress) * 3 / 4) }

  init(_ limits: ServerLimits, clock: @escaping @Sendable () -> Int64) {
    self.limits = limits
    self.clock = clock
  }

  func opened(_ connection: OpaquePointer, socket: Int32) {
    lock.withLock {
      let kept = open.filter { !$0.value.isEnded }
      if kept.count >= most, let oldest = kept.filter({ $0.value.owesSince != nil }).min(by: isOlder) {
        end(oldest.key)
      }
      open[connection] = Open(socket: socket, owesSince: clock())
    }
  }

  /// The server below closes it, and says so.
  private func end(_ connection: OpaquePointer) {
    guard let one = open[connection], !one.isEnded else { return }
    shutdown(one.socket, Int32(SHUT_RDWR))
    open[connection]?.owesSince = nil
    open[connection]?.isEnded = true
  }

  private func isOlder(_ a: (key: OpaquePointer, value: Open), _ b: (key: OpaquePointer, value: Open)) -> Bool {
    (a.value.owesSince ?? .max) < (b.value.owesSince ?? .max)
  }

  func asked(_ connection: OpaquePointer) { lock.withLock { open[connection]?.owesSince = nil } }

  /// The next request on it is owed from now on.
  func answered(_ connection: OpaquePointer) { lock.withLock { open[connection]?.owesSince = clock() } }

  func closed(_ connection: OpaquePointer) { _ = lock.withLock { open.removeValue(forKey: connection) } }

  /// Ends what has owed a head for too long.
  func sweep() {
    lock.withLock {
      let now = clock()
      for (connection, one) in open {
        if let since = one.owesSince, now - since > Int64(limits.headTime) { end(connection) }
      }
    }
  }
}
