import Decisions
import English
import Export
import Graph
import ReportedSpeech

/// A person's corrections: made, listed, taken back, carried to another graph.
public struct Correct: Sendable {
  public var database: String

  public init(database: String) { self.database = database }

  /// Makes a correction, unless it is the last word on its matter already.
  ///
  /// - Parameters:
  ///   - command: the command line, for `stemma runs`.
  ///   - now: when it is made.
  ///   - correction: what is corrected, once what a person points to is found.
  /// - Throws: `DatabaseTrouble` where there is no graph or it cannot be written, and what `correction` throws.
  public func make(
    command: String, now: Instant, _ correction: (ReferenceResolution) throws -> Correction
  ) throws -> CorrectionAnswer {
    try writing { graph in
      try graph.write { transaction in
        let correction = try correction(ReferenceResolution(transaction))
        if let standing = try transaction.lastWord(on: correction) {
          return CorrectionAnswer(standing, try transaction.state(of: correction), isNew: false)
        }
        let run = try transaction.begin(version: Version.text, command: command, settings: "{}", at: now)
        let before = try transaction.knownCorrections()
        let recorded = try transaction.correct(correction.line, in: run, at: now)
        try transaction.settle(correctedFrom: before, in: run)
        try transaction.finish(run, counts: (["corrections": 1] as JSONValue).line, at: now)
        return CorrectionAnswer(recorded, try transaction.state(of: correction))
      }
    }
  }

  /// Takes a correction back: the graph is as it would be without it.
  ///
  /// - Throws: `StemmaError.noCorrection` where none has this number; `DatabaseTrouble` where the graph cannot be written.
  public func undo(_ id: Int64, now: Instant) throws -> CorrectionAnswer {
    try writing { graph in
      try graph.write { transaction in
        guard let correction = try transaction.corrections().first(where: { $0.id == id }) else {
          throw StemmaError.noCorrection(id)
        }
        let run = try transaction.begin(version: Version.text, command: "correct undo \(id)", settings: "{}", at: now)
        let before = try transaction.knownCorrections()
        try transaction.uncorrect(correction, at: now)
        try transaction.settle(correctedFrom: before, in: run)
        try transaction.finish(run, counts: (["corrections": -1] as JSONValue).line, at: now)
        return CorrectionAnswer(correction, .undone)
      }
    }
  }

  /// Every correction in the order in which they were made, and whether it is in force.
  ///
  /// - Throws: `DatabaseTrouble` where there is no graph or it cannot be opened.
  public func list() throws -> CorrectionsAnswer {
    try writing { graph in
      try graph.read { transaction in
        let all = try transaction.corrections()
        return CorrectionsAnswer(
          corrections: try all.enumerated().map { i, one in
            CorrectionAnswer(one, try transaction.state(of: one, before: Array(all[(i + 1)...])))
          })
      }
    }
  }

  /// Each correction as a line that `replay` reads on any graph.
  ///
  /// - Throws: `DatabaseTrouble` where there is no graph or it cannot be opened, and what `line` throws.
  public func export(_ line: (String) throws -> Void) throws {
    try writing { graph in
      for one in try graph.read({ try $0.corrections() }) { try line(one.exported) }
    }
  }

  /// Makes the corrections of an export; those that stand already are left as they are.
  ///
  /// - Parameters:
  ///   - lines: of an export.
  ///   - command: the command line, for `stemma runs`.
  ///   - now: when those were made that do not say when.
  ///   - notice: a line that holds none, by its number.
  /// - Throws: `DatabaseTrouble` where there is no graph or it cannot be written. A line that holds no correction is told of.
  public func replay(
    _ lines: some Sequence<String>, command: String, now: Instant, notice: (Int, String) -> Void
  ) throws -> ReplayAnswer {
    let read = ExportedCorrection.read(lines, now: now, notice: notice)
    // Nothing is to be made: a run would tell of no change.
    if read.corrections.isEmpty {
      try writing { _ in }
      return ReplayAnswer(skipped: read.skipped)
    }
    return try writing { graph in
      try graph.write { transaction in
        var answer = ReplayAnswer(skipped: read.skipped)
        let run = try transaction.begin(version: Version.text, command: command, settings: "{}", at: now)
        let before = try transaction.knownCorrections()
        var standing = Set(try transaction.corrections().map { ExportedCorrection($0.made, $0.operation) })
        for one in read.corrections where standing.insert(one).inserted {
          _ = try transaction.correct(one.operation, in: run, at: one.made)
          answer.added += 1
        }
        answer.known = read.corrections.count - answer.added
        try transaction.settle(correctedFrom: before, in: run)
        answer.waiting = try Set(read.corrections).count { one in
          try (try? Correction(line: one.operation)).map { try transaction.state(of: $0).isWaiting } ?? false
        }
        try transaction.finish(run, counts: (["corrections": JSONValue(answer.added)] as JSONValue).line, at: now)
        return answer
      }
    }
  }

  private func writing<T>(_ body: (Graph) throws -> T) throws -> T {
    let graph = try Graph(at: database, opening: .existing)
    let result = try body(graph)
    try graph.close()
    return result
  }
}

extension Transaction {
  /// The correction that says just this, where nothing later is about the same.
  fileprivate func lastWord(on correction: Correction) throws -> RecordedCorrection? {
    let last = try corrections().last { one in
      (try? Correction(line: one.operation)).map { !$0.matter.isDisjoint(with: correction.matter) } ?? false
    }
    return last.flatMap { (try? Correction(line: $0.operation)) == correction ? $0 : nil }
  }
}

extension Correction {
  /// What a correction is about: a later one about the same may contradict it.
  var matter: Set<String> {
    switch self {
    case .mergeSpeakers(let names): Set(names.map { "speaker \($0.name.lowercased())" })
    case .splitSpeaker(let name, _): ["speaker \(name.name.lowercased())"]
    case .mergeClaims, .splitClaim, .reject, .confirm:
      Set(places.map { "statement \($0.article) \($0.passage.part.rawValue) \($0.passage.text)" })
    case .renameOutlet(let old, let new): ["outlet \(OutletName.folded(old))", "outlet \(OutletName.folded(new))"]
    case .date(let key, _): ["date \(key)"]
    case .sameStory, .otherStory: ["stories \(stories.sorted().joined(separator: " "))"]
    }
  }
}
