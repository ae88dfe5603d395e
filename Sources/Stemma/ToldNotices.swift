import Intake
import ReportedSpeech

/// How many notices one run tells: a bad file may have one a line, and nobody reads two million.
struct ToldNotices {
  private let limit: Int
  private var count = 0

  init(limits: Limits) { limit = limits.notices }

  /// Whether the next one is told.
  mutating func tells() -> Bool {
    count += 1
    return count <= limit
  }

  /// What is said of the rest at the end.
  var rest: Notice? {
    count > limit
      ? Notice(file: "\(count - limit) more", message: "are not told (the setting notices)") : nil
  }
}
