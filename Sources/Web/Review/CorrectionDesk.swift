import ReportedSpeech
import Stemma

/// Where a click becomes a correction, as `stemma correct` makes it.
package struct CorrectionDesk: Sendable {
  let tokens = Tokens()
  private let database: String
  private let now: @Sendable () -> Instant

  /// - Parameter now: the clock.
  package init(database: String, now: @escaping @Sendable () -> Instant) {
    self.database = database
    self.now = now
  }

  /// The number that it can be taken back by.
  func make(_ correction: Correction) throws -> Int64 {
    try Correct(database: database).make(command: "review", now: now()) { _ in correction }.correction
  }

  func undo(_ correction: Int64) throws { _ = try Correct(database: database).undo(correction, now: now()) }
}
