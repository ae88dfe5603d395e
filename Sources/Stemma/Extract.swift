import Answers
import Decisions
import Extraction
import Intake
import ReportedSpeech

@_exported import struct Intake.CatalogueEntry

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
  ///
  /// - Throws: what `entry` and `article` throw, and nothing else: what is wrong with an input is a notice.
  public func run(
    progress: (Int) -> Void = { _ in }, notice: (Notice) -> Void, entry: (CatalogueEntry) throws -> Void = { _ in },
    article: (ExtractedArticle) throws -> Void
  ) throws -> Bool {
    try withoutActuallyEscaping(article) { article in
      try withoutActuallyEscaping(notice) { notice in
        var reading = ExtractReading(settings: settings, strict: strict, notice: notice, article: article)
        defer { reading.tellRest() }
        do {
          for one in inputs.notices { try reading.report(one) }
          for input in inputs.inputs {
            _ = try input.read(
              settings: settings, progress: progress, notice: { try reading.report($0) },
              entry: {
                try reading.add()
                try entry($0)
              },
              reading: { try reading.take(.init(file: input.name, article: $0.article, reading: $0)) },
              article: { try reading.take(.init(file: input.name, article: $0, notices: $1.map(\.message))) })
          }
          try reading.add()
        } catch is Stopped {
          // What came before it, of which another may be one to stop at.
          do { try reading.add() } catch is Stopped {}
          return true
        }
        return false
      }
    }
  }
}

/// What waits to be read on all cores and handed over in order.
private struct ExtractReading {
  let settings: ReadingSettings
  let strict: Bool
  let notice: (Notice) -> Void
  let article: (ExtractedArticle) throws -> Void
  private var told: ToldNotices
  private var waiting: [Waiting] = []

  init(
    settings: ReadingSettings, strict: Bool, notice: @escaping (Notice) -> Void,
    article: @escaping (ExtractedArticle) throws -> Void
  ) {
    self.settings = settings
    self.strict = strict
    self.notice = notice
    self.article = article
    told = ToldNotices(limits: settings.limits)
  }

  mutating func report(_ one: Notice) throws {
    if told.tells() { notice(one) }
    if strict && one.skipped { throw Stopped() }
  }

  func tellRest() { if let rest = told.rest { notice(rest) } }

  mutating func take(_ one: Waiting) throws {
    waiting.append(one)
    if waiting.count >= 64 { try add() }
  }

  mutating func add() throws {
    let batch = waiting
    waiting.removeAll(keepingCapacity: true)
    let read = concurrently(batch.count) { [settings] in batch[$0].extracted(settings) }
    for (one, read) in zip(batch, read) {
      switch read {
      case .success(let read): try article(read)
      case .failure(let why): try report(why.notice(of: one.article, in: one.file))
      }
    }
  }

  struct Waiting: Sendable {
    var file: String
    var article: Article
    var notices: [String] = []
    /// What was read off it before.
    var reading: Reading?

    func extracted(_ settings: ReadingSettings) -> Result<ExtractedArticle, GivenUp> {
      Result { () throws(GivenUp) in
        if let reading { return ExtractedArticle(reading) }
        return try settings.bounded(
          { check throws(OutOfTime) in try ExtractedArticle(article, notices: notices, heeding: check) },
          statements: \.statements)
      }
    }
  }
}

/// `--strict` met a record that cannot be read.
struct Stopped: Error {}
