import Foundation

/// Desks that are kept for the next question: opening a file costs more than most questions do.
package final class DeskPool: Sendable {
  private let path: String
  private let size: Int
  private let idle = Idle()

  /// - Parameter size: how many desks are kept; more are opened where more ask at once, and closed after.
  package init(at path: String, size: Int) {
    self.path = path
    self.size = size
  }

  /// A desk for the time of `body`.
  ///
  /// - Throws: `GraphError`, and what `body` throws.
  package func withDesk<T>(_ body: (QuestionDesk) throws -> T) throws -> T {
    let desk = try idle.take() ?? QuestionDesk(at: path)
    do {
      let answer = try body(desk)
      if !idle.give(desk, atMost: size) { try desk.close() }
      return answer
    } catch {
      // What was wrong with it may still be.
      try? desk.close()
      throw error
    }
  }

  /// Closes the desks that nobody asks at; the next question opens one again.
  package func close() { while let desk = idle.take() { try? desk.close() } }
}

/// Desks that nobody asks at.
private final class Idle: @unchecked Sendable {
  private var desks: [QuestionDesk] = []
  private let lock = NSLock()

  func take() -> QuestionDesk? { lock.withLock { desks.popLast() } }

  /// False where there are enough.
  func give(_ desk: QuestionDesk, atMost size: Int) -> Bool {
    lock.withLock {
      guard desks.count < size else { return false }
      desks.append(desk)
      return true
    }
  }
}
