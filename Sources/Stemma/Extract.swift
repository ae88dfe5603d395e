import Answers
import Decisions
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
    return try withoutActuallyEscaping(article) { article in
      // Read on all cores, handed over in order.
      var waiting: [Waiting] = []
      func add() throws {
        let batch = waiting
        waiting.removeAll(keepingCapacity: true)
        for one in concurrently(batch.count, { batch[$0].extracted() }) { try article(one) }
      }
      func take(_ one: Waiting) throws {
        waiting.append(one)
        if waiting.count >= Self.batch { try add() }
      }
      do {
        for one in inputs.notices { try report(one) }
        for input in inputs.inputs {
          _ = try input.read(
            settings: settings, progress: progress, notice: report,
            entry: {
              try add()
              try entry($0)
            },
            reading: { try take(.read($0)) }, article: { try take(.unread($0, $1.map(\.message))) })
        }
        try add()
      } catch is Stopped {
        try add()
        return true
      }
      return false
    }
  }
}

extension Extract {
  fileprivate static let batch = 64

  fileprivate enum Waiting: Sendable {
    case unread(Article, [String])
    case read(Reading)

    func extracted() -> ExtractedArticle {
      switch self {
      case .unread(let article, let notices): ExtractedArticle(article, notices: notices)
      case .read(let reading): ExtractedArticle(reading)
      }
    }
  }
}

/// `--strict` met a record that cannot be read.
struct Stopped: Error {}
