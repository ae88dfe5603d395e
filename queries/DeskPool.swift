import Foundation

/// Desks that are kept for the next question: opening a file costs more than most questions do.
package final class DeskPool: Sendable {
  private let path: String
  private let size: Int
  private let patience: Double?
  private let idle = Idle()

  /// - Parameters:
  ///   - size: how many desks are kept; more are opened where more ask at once, and closed after.
  ///   - patience: seconds after which SQLite stops looking for an answer; nil waits for all of it.
  package init(at path: String, size: Int, patience: Double? = nil) {
    self.path = path
    self.size = size
    self.patience = patience
  }

  /// A desk for the time of `body`, all of whose answers are of one state of the graph.
  ///
  /// - Throws: `GraphError`, and what `body` throws.
  package func withDesk<T>(_ body: (QuestionDesk) throws -> T) throws -> T {
    let desk = try idle.take() ?? QuestionDesk(at: path)
    let deadline = patience.map { Deadline(desk, after: $0) }
    do {
      // What is called off must be the answer that took too long, and none after it.
      let answer = try desk.snapshot { try body(desk) }
      deadline?.lift()
      if !idle.give(desk, atMost: size) { try desk.close() }
      return answer
    } catch {
      deadline?.lift()
      // What was wrong with it may still be.
      try? desk.close()
      throw error
    }
  }

  /// Closes the desks that nobody asks at; the next question opens one again.
  package func close() { while let desk = idle.take() { try? desk.close() } }
}

/// Calls a desk's question off after some seconds.
private final class Deadline: @unchecked Sendable {
  private let lock = NSLock()
  private var desk: QuestionDesk?

  init(_ desk: QuestionDesk, after seconds: Double) {
    self.desk = desk
    DispatchQueue.global(qos: .userInitiated).asyncAfter(deadline: .now() + seconds) { [weak self] in
      self?.lock.withLock { self?.desk?.interrupt() }
    }
  }

  func lift() { lock.withLock { desk = nil } }
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
