import Extraction
import Intake
import ReportedSpeech

/// An article was given up, so that those behind it are read.
struct GivenUp: Error, Sendable {
  let reason: String

  /// An article bears no line of its file any more: its key names it.
  func notice(of article: Article, in file: String) -> Notice {
    Notice(file: file, place: article.key, message: reason, skipped: true)
  }
}

extension ReadingSettings {
  /// What `read` makes of an article, within the bounds on its time and its statements.
  func bounded<T>(
    _ read: (_ check: () throws(OutOfTime) -> Void) throws(OutOfTime) -> T, statements: (T) -> [Statement]
  ) throws(GivenUp) -> T {
    let result: T
    do { result = try read(RecordTime(self).check) } catch { throw GivenUp(reason: error.reason) }
    try requireBearable(statements(result))
    return result
  }

  func requireBearable(_ statements: [Statement]) throws(GivenUp) {
    guard statements.count > limits.statements else { return }
    let bound = "\(limits.statements) (the setting article-statements)"
    throw GivenUp(reason: "makes \(statements.count) statements, and an article may make \(bound)")
  }
}
