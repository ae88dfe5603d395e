import Intake
import ReportedSpeech

/// How many notices one run tells: a bad file may have one a line, and nobody reads two million.
package struct ToldNotices {
  private let limit: Int
  private var count = 0

  package init(limits: Limits = Limits()) { limit = limits.notices }

  /// Whether the next one is told.
  package mutating func tells() -> Bool {
    count += 1
    return count <= limit
  }

  /// What is said of the rest at the end.
  package var rest: Notice? {
    count > limit
      ? Notice(file: "\(count - limit) more", message: "are not told (the setting notices)") : nil
  }
}
