import Extraction
import Intake
import ReportedSpeech

/// Articles to their statements, without a database: a pure filter.
public struct Extract: Sendable {
  public var inputs: [Input]
  public var settings: ReadingSettings
  /// Stop at the first record that cannot be read.
  public var strict: Bool

  public init(inputs: [Input], settings: ReadingSettings, strict: Bool = false) {
    self.inputs = inputs
    self.settings = settings
    self.strict = strict
  }

  /// Hands over each article in order; answers whether a bad record ended it.
  public func run(
    progress: (Int) -> Void = { _ in }, notice: (Notice) -> Void, article: (ExtractedArticle) throws -> Void
  ) throws -> Bool {
    do {
      for input in inputs {
        try input.read(
          settings: settings, progress: progress,
          notice: {
            notice($0)
            if strict && $0.skipped { throw Stopped() }
          }
        ) { read, notices in
          let extracted = read.extracted()
          try article(
            ExtractedArticle(
              article: read, statements: extracted.statements, notices: notices.map(\.message) + extracted.notices))
        }
      }
    } catch is Stopped {
      return true
    }
    return false
  }
}

/// `--strict` met a record that cannot be read.
struct Stopped: Error {}
