import Graph
import Intake

@_exported import struct Intake.ArticleFormat
@_exported import struct Intake.Input
@_exported import struct Intake.Inputs
@_exported import struct Intake.Limits
@_exported import struct Intake.ReadingSettings
@_exported import struct Intake.Zone

extension Archive {
  /// Adds the articles of some files and folders. The same again changes nothing, a changed text is a revision, and what
  /// arrives late but was published early takes its place.
  ///
  /// - Throws: `StemmaError.input` where a path does not exist, `StemmaError.database` where the graph cannot be written.
  ///   A record that cannot be read is no error: the summary's notices tell of it.
  @discardableResult
  public func ingest(_ paths: [String]) async throws(StemmaError) -> Summary {
    let settings = try StemmaError.catching { [now] in try ReadingSettings(now: now) }.get()
    return try await ingest(StemmaError.catching { try Inputs.expand(paths) }.get(), settings: settings)
  }

  /// Adds articles, read as a person says that they are to be read.
  ///
  /// - Parameters:
  ///   - inputs: files and folders, or bytes at hand.
  ///   - settings: what a person says of all of them, and the bounds of what reading may cost.
  ///   - strict: stop at the first record that cannot be read; what came before is kept.
  ///   - progress: bytes read since the last call, on another thread.
  ///   - notice: what a person should know, as soon as it is known, on another thread.
  /// - Throws: `StemmaError.database` where the graph cannot be written.
  @discardableResult
  public func ingest(
    _ inputs: Inputs, settings: ReadingSettings, strict: Bool = false,
    progress: @escaping @Sendable (Int) -> Void = { _ in }, notice: @escaping @Sendable (Notice) -> Void = { _ in }
  ) async throws(StemmaError) -> Summary {
    try await writing { [path] in
      try Ingest(database: path, inputs: inputs, settings: settings, strict: strict, command: "ingest")
        .run(progress: progress, notice: notice)
    }
  }

  /// Removes exactly what a run added, and decides again what hung on it.
  ///
  /// - Throws: `StemmaError.database` where there is no such run, it was undone before, or the graph cannot be written.
  @discardableResult
  public func undo(run: Int64) async throws(StemmaError) -> UndoAnswer {
    try await writing { [path, now] in try Undo(database: path, run: run).run(now: now) }
  }

  /// Makes a person's correction, unless it is the last word on its matter already.
  ///
  ///     try await archive.correct { graph in
  ///       .mergeSpeakers([try graph.speaker("Bob Hart"), try graph.speaker("Robert Hart")])
  ///     }
  ///
  /// - Throws: `StemmaError.nobody`, `.ambiguousSpeaker`, `.noStatement`, `.ambiguousStatement` or `.noOutlet` where what
  ///   is pointed to is not there or is more than one thing; `.database` where the graph cannot be written.
  @discardableResult
  public func correct(
    _ correction: @escaping @Sendable (ReferenceResolution) throws -> Correction
  ) async throws(StemmaError) -> CorrectionAnswer {
    try await writing { [path, now] in
      try Correct(database: path).make(command: "correct", now: now, correction)
    }
  }

  /// Takes a correction back: the graph is as it would be without it.
  ///
  /// - Throws: `StemmaError.noCorrection` where none has this number; `.database` where the graph cannot be written.
  @discardableResult
  public func undo(correction: Int64) async throws(StemmaError) -> CorrectionAnswer {
    try await writing { [path, now] in try Correct(database: path).undo(correction, now: now) }
  }

  /// Reads anew what an earlier version of our rules read; what another maker read stays.
  ///
  /// - Throws: `StemmaError.database` where there is no graph or it cannot be written.
  @discardableResult
  public func reread() async throws(StemmaError) -> RereadAnswer {
    try await writing { [path, now] in try Reread(database: path).run(now: now) }
  }

  /// Is the file whole, and does every passage slice? With `rebuild`, also: do the decisions follow from the texts?
  ///
  /// - Throws: `StemmaError.database` where there is no graph or it cannot be read. Faults are no errors: the answer
  ///   lists them.
  public func verify(rebuild: Bool = false) async throws(StemmaError) -> VerifyAnswer {
    try await writing { [path, now] in try Verify(database: path, rebuild: rebuild).run(now: now) }
  }
}
