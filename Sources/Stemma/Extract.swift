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

  /// Hands over each article in order, and each entry of lists without texts; answers whether a bad record ended it.
  public func run(
    progress: (Int) -> Void = { _ in }, notice: (Notice) -> Void, entry: (CatalogueEntry) throws -> Void = { _ in },
    article: (ExtractedArticle) throws -> Void
  ) throws -> Bool {
    var told = ToldNotices(limits: settings.limits)
    defer { if let rest = told.rest { notice(rest) } }
    func report(_ one: Notice) throws {
      if told.tells() { notice(one) }
      if strict && one.skipped { throw Stopped() }
    }
    do {
      for one in inputs.notices { try report(one) }
      for input in inputs.inputs {
        try withoutActuallyEscaping(article) { article in
          _ = try input.read(
            settings: settings, progress: progress, notice: report, entry: entry,
            reading: { try article(ExtractedArticle($0)) },
            article: { read, notices in try article(ExtractedArticle(read, notices: notices.map(\.message))) })
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
