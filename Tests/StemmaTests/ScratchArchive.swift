import Answers
import Foundation
import Graph
import GraphLiterals
import Intake
import ReportedSpeech
import ScratchFolder
import Stemma

/// A graph in a folder of its own, told in a few lines and answering in a few:
///
///     = courier | Harbor Courier | 2026-03-05 | Suit filed
///     “The suit has no merit,” Mayor Ann Lee said.
///
/// An article begins with its key, its outlet, its date and its headline; what is unknown is left out.
final class ScratchArchive: Sendable {
  let path: String
  private let folder: ScratchFolder

  /// When every run of a test starts.
  static let now = Instant(seconds: 1_775_001_600)

  init() throws {
    folder = try ScratchFolder()
    path = folder.path("stemma.db")
  }

  /// One run a story.
  convenience init(_ runs: String...) throws {
    try self.init()
    for run in runs { try ingest(run) }
  }

  @discardableResult
  func ingest(_ story: String) throws -> Summary { try ingest(ScratchArchive.inputs(story)) }

  @discardableResult
  func ingest(_ inputs: [Input], strict: Bool = false, now: Instant = ScratchArchive.now) throws -> Summary {
    try Ingest(
      database: path, inputs: Inputs(inputs), settings: ReadingSettings(now: now), strict: strict,
      command: "test"
    ).run()
  }

  @discardableResult
  func undo(_ run: Int64) throws -> UndoAnswer { try Undo(database: path, run: run).run(now: ScratchArchive.now) }

  /// Makes a correction, as a person would type it.
  @discardableResult
  func correct(_ correction: (ReferenceResolution) throws -> Correction) throws -> CorrectionAnswer {
    try Correct(database: path).make(command: "correct", now: ScratchArchive.now, correction)
  }

  @discardableResult
  func uncorrect(_ id: Int64) throws -> CorrectionAnswer {
    try Correct(database: path).undo(id, now: ScratchArchive.now)
  }

  func corrections() throws -> [CorrectionAnswer] { try Correct(database: path).list().corrections }

  func exportedCorrections() throws -> [String] {
    var lines: [String] = []
    try Correct(database: path).export { lines.append($0) }
    return lines
  }

  @discardableResult
  func replay(_ lines: [String]) throws -> ReplayAnswer {
    try Correct(database: path).replay(lines, command: "replay", now: ScratchArchive.now) { _, _ in }
  }

  var lookup: Lookup { Lookup(database: path) }

  /// All facts and decisions, whatever the row ids and runs.
  func canon() throws -> [String] {
    let graph = try Graph(at: path, opening: .existing)
    defer { try? graph.close() }
    return try graph.lines()
  }

  func faults(rebuild: Bool = false) throws -> [String] {
    try Verify(database: path, rebuild: rebuild).run(now: ScratchArchive.now).faults
  }
}

extension ScratchArchive {
  static func inputs(_ story: String) -> [Input] {
    var inputs: [Input] = []
    for piece in "\n\(story)".components(separatedBy: "\n= ").dropFirst() {
      let lines = piece.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let fields = lines[0].split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      var header = "---\n"
      for (name, value) in zip(["outlet", "date", "title"], fields.dropFirst()) where !value.isEmpty {
        header += "\(name): '\(value)'\n"
      }
      let text = lines.count > 1 ? lines[1].trimmingCharacters(in: .newlines) + "\n" : ""
      inputs.append(Input(name: fields[0], bytes: Array("\(header)---\n\(text)".utf8)))
    }
    return inputs
  }

  /// "first | Harbor Courier | 2026-03-05 | “The suit has no merit,”", best first.
  func reported(_ words: String) throws -> [String] {
    try lookup.first(.text(words)).reported.map {
      [$0.precedence.rawValue, $0.report.outlet ?? $0.report.article, $0.report.date, $0.report.text].line
    }
  }

  /// "first | Ann Lee | 2026-03-04", best first.
  func said(_ words: String) throws -> [String] {
    try lookup.first(.text(words)).said.map {
      [$0.precedence.rawValue, $0.speaker ?? "-", ($0.said?.interval.from.text.prefix(10)).map(String.init) ?? "-"].line
    }
  }

  /// "Bay Times ~ Harbor Courier: number_changed truncation-", in the order of time; "<" where it has it from there.
  func rewordings(_ words: String) throws -> [String] {
    try lookup.rewordings(.text(words)).wordings.compactMap { wording in
      guard let earlier = wording.earlier else { return nil }
      let drifts = wording.drifts.map { $0.kind + ($0.sign?.rawValue ?? "") }.sorted().joined(separator: " ")
      let sign = wording.isDescended ? "<" : "~"
      return
        "\(wording.report.outlet ?? wording.report.article) \(sign) \(earlier.outlet ?? earlier.article): \(drifts)"
    }
  }

  /// What a named query answers, only these columns, a line a row.
  func asked(_ query: String, _ columns: String...) throws -> [String] {
    let rows = try lookup.ask(query).rows
    return rows.values.map { row in
      columns.map { name in rows.columns.firstIndex(of: name).map { row[$0].cell } ?? "no column \(name)" }.line
    }
  }
}

extension [String] {
  var line: String { joined(separator: " | ") }
}

extension Report {
  /// The day it was published: "2026-03-05", "undated".
  var date: String { published.map { String($0.from.text.prefix(10)) } ?? "undated" }
}
