import Answers
import Extraction
import Intake
import ReportedSpeech

/// Articles to their statements, without a database: a pure filter.
public struct Extract: Sendable {
  public var inputs: Inputs
  public var settings: ReadingSettings
  /// Stop at the first record that cannot be read.
  public var strict: Bool

  public init(inputs: Inputs, settings: ReadingSettings, strict: Bool = false) {
    self.inputs = inputs
    self.settings = settings
    self.strict = strict
  }

  /// Hands over each article in order; answers whether a bad record ended it.
  public func run(
    progress: (Int) -> Void = { _ in }, notice: (Notice) -> Void, article: (ExtractedArticle) throws -> Void
  ) throws -> Bool {
    func report(_ one: Notice) throws {
      notice(one)
      if strict && one.skipped { throw Stopped() }
    }
    do {
      for one in inputs.notices { try report(one) }
      for input in inputs.inputs {
        var entries = 0
        try input.read(
          settings: settings, progress: progress, notice: report, entry: { _ in entries += 1 },
          article: { read, notices in
            let extracted = read.extracted()
            try article(
              ExtractedArticle(
                article: read, statements: extracted.statements, notices: notices.map(\.message) + extracted.notices,
                resolutions: extracted.resolutions))
          })
        if entries > 0 {
          let message = "lists \(entries) articles without their texts; 'ingest' adds what it says to those in a graph"
          try report(Notice(file: input.name, message: message))
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
