import Collation
import Extraction
import Graph
import Intake
import ReportedSpeech

/// Adds articles to a graph: the same again changes nothing, a changed text is a revision, and what arrives late but
/// was published early takes its place.
public struct Ingest: Sendable {
  public var database: String
  public var inputs: Inputs
  public var settings: ReadingSettings
  /// Stop at the first record that cannot be read.
  public var strict: Bool
  /// The command line, for `stemma runs`.
  public var command: String

  public init(database: String, inputs: Inputs, settings: ReadingSettings, strict: Bool = false, command: String) {
    self.database = database
    self.inputs = inputs
    self.settings = settings
    self.strict = strict
    self.command = command
  }

  /// - Parameters:
  ///   - progress: bytes read since the last call.
  ///   - notice: what a person should know, as soon as it is known.
  public func run(
    progress: (Int) -> Void = { _ in }, notice: (Notice) -> Void = { _ in }
  ) throws -> Summary {
    let graph = try Graph(at: database)
    let run = try graph.begin(
      version: Version.text, command: command, settings: settings.json.line, at: settings.now)
    var summary = Summary(run: run.id)
    var waiting: [Article] = []
    let wordings = Wordings()
    do {
      for one in inputs.notices { try report(one, to: notice, in: &summary) }
      for input in inputs.inputs {
        try input.read(
          settings: settings, progress: progress, notice: { try report($0, to: notice, in: &summary) },
          article: { article, notices in
            for one in notices { try report(one, to: notice, in: &summary) }
            waiting.append(article)
            if waiting.isBatch { try add(&waiting, to: graph, in: run, knowing: wordings, counting: &summary) }
          })
      }
    } catch is Stopped {
      summary.stopped = true
    }
    try add(&waiting, to: graph, in: run, knowing: wordings, counting: &summary)
    try graph.finish(run, counts: summary.counts.line, at: settings.now)
    try graph.close()
    return summary
  }

  private func report(_ one: Notice, to notice: (Notice) -> Void, in summary: inout Summary) throws {
    notice(one)
    summary.notices.append(one)
    if strict && one.skipped { throw Stopped() }
  }

  /// One transaction: what was read, then what follows from it.
  private func add(
    _ waiting: inout [Article], to graph: Graph, in run: Run, knowing wordings: Wordings,
    counting summary: inout Summary
  ) throws {
    defer { waiting.removeAll(keepingCapacity: true) }
    let known = try graph.read { transaction in
      try waiting.map { article in
        let hash = TextHash.hex(of: article.text)
        let amended = try transaction.amended(article)
        return (article, hash, amended, try transaction.standing(of: article, textHash: hash))
      }
    }
    let readings = known.map { article, hash, amended, standing in
      standing.isUnchanged
        ? Reading(article: article, textHash: hash) : Reading(article, hash: hash, amended: amended)
    }
    let recordings = try graph.write { transaction in
      let recordings = try readings.map { try transaction.record($0, in: run) }
      try transaction.settle(recordings, in: run, knowing: wordings)
      return recordings
    }
    for recording in recordings { summary.count(recording) }
  }
}

extension [Article] {
  /// Enough for one transaction, by number or by bytes. Decisions are a function of facts, so that deciding once a batch
  /// decides what deciding once an article would.
  fileprivate var isBatch: Bool { count >= 64 || reduce(0) { $0 + $1.text.utf8.count } >= 4 << 20 }
}

extension Standing {
  fileprivate var isUnchanged: Bool {
    if case .unchanged = self { true } else { false }
  }
}

extension Reading {
  /// An article taken apart: its statements, and the keys by which like ones find them.
  ///
  /// - Parameter amended: the article as a person corrected it: "on Thursday" is another day where its date is.
  init(_ article: Article, hash: String, amended: Article) {
    let statements = amended.statements()
    self.init(
      article: article, textHash: hash, statements: statements, keys: statements.map { Wording(of: $0).keys },
      fingerprints: article.fingerprints())
  }
}
