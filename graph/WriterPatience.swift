import Foundation

/// How long a writer waits for another, and whom it tells.
package enum WriterPatience {
  /// Told once a writer has waited for a second: for whom, as far as that is known.
  @TaskLocal package static var told: (@Sendable (_ writer: String?) -> Void)?

  /// One step of waiting, in microseconds.
  static let step: UInt32 = 20_000

  /// What SQLite asks each time it finds the file being written to: whether to try once more.
  static func waiting(at path: String, seconds: Double) -> @Sendable (Int) -> Bool {
    let told = told
    let steps = max(1, Int(seconds * 1_000_000 / Double(step)))
    return { tries in
      guard tries < steps else { return false }
      if tries == 1_000_000 / Int(step) { told?(WritingProcess.writing(to: path)?.text) }
      usleep(step)
      return true
    }
  }
}
