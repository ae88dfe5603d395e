import Collation
import Decisions
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
  /// - Throws: `DatabaseTrouble` where the graph cannot be opened or written. What is wrong with an input is a notice.
  public func run(
    progress: (Int) -> Void = { _ in }, notice: (Notice) -> Void = { _ in }
  ) throws -> Summary {
    let graph = try Graph(at: database)
    let run = try graph.begin(
      version: Version.text, command: command, settings: settings.json.line, at: settings.now)
    var batch = IngestBatch(graph: graph, run: run, settings: settings)
    do {
      for one in inputs.notices { try report(one, to: notice, in: &batch) }
      var lists: [Input] = []
      // What comes from standard input cannot be read twice, and may be such a list itself.
      for input in inputs.inputs.filter({ $0.name != "-" }) + inputs.inputs.filter({ $0.name == "-" }) {
        do { try read(input, into: &batch, progress: progress, notice: notice) } catch is PutOff { lists.append(input) }
      }
      try batch.add()
      try tellUnread(of: &batch, to: notice)
      for list in lists { try read(list, isLast: true, into: &batch, progress: progress, notice: notice) }
      try batch.add()
      try tellUnread(of: &batch, to: notice)
    } catch is Stopped {
      batch.summary.stopped = true
    }
    // What came before the record that stopped it.
    try batch.add()
    if let rest = batch.told.rest { notice(rest) }
    try graph.finish(run, counts: batch.summary.counts.line, at: settings.now)
    try graph.close()
    return batch.summary
  }

  /// A list of articles without their texts is read after all else: what it speaks of may stand in the same inputs.
  private struct PutOff: Error {}

  private func read(
    _ input: Input, isLast: Bool = false, into batch: inout IngestBatch, progress: (Int) -> Void,
    notice: (Notice) -> Void
  ) throws {
    func take(_ reading: Reading) throws {
      for one in reading.notices { try report(Notice(file: input.name, message: one), to: notice, in: &batch) }
      do throws(GivenUp) { try settings.requireBearable(reading.statements) } catch {
        return try report(error.notice(of: reading.article, in: input.name), to: notice, in: &batch)
      }
      try batch.take(Arrival(reading.article, reading: reading), from: input.name)
    }
    let format = try withoutActuallyEscaping(take) { take in
      try input.read(
        settings: settings, progress: progress, notice: { try report($0, to: notice, in: &batch) },
        entry: { entry in
          if !isLast, input.name != "-", inputs.inputs.count > 1 { throw PutOff() }
          try batch.take(entry)
        },
        // What was read before is not read again.
        reading: take,
        article: { article, notices in
          for one in notices { try report(one, to: notice, in: &batch) }
          try batch.take(Arrival(article), from: input.name)
          try tellUnread(of: &batch, to: notice)
        })
    }
    if let format { batch.summary.note(input.name, readAs: format.id) }
  }

  private func tellUnread(of batch: inout IngestBatch, to notice: (Notice) -> Void) throws {
    for one in batch.takeNotices() { try report(one, to: notice, in: &batch) }
  }

  private func report(_ one: Notice, to notice: (Notice) -> Void, in batch: inout IngestBatch) throws {
    if batch.told.tells() { notice(one) }
    batch.summary.note(one)
    if strict && one.skipped { throw Stopped() }
  }
}
