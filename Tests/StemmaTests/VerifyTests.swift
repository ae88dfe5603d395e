import Foundation
import Intake
import Testing

@testable import Stemma

@Suite struct VerifyTests {
  static let story =
    ScratchArchive.inputs(UndoTests.runs.joined(separator: "\n\n")).filter { !$0.name.hasPrefix("courier") }
    + ScratchArchive.inputs(IngestTests.bridge)
    + ScratchArchive.inputs(
      """
      = wire/1 | Coast Wire | 2026-03-05T15:00:00Z | Wells
      FENWICK (Coast Wire) - “The discharge may have reached about 40 wells on the east bank,” engineer Ines Hall said.

      = ledger/1 | Fen Ledger | 2026-03-06 | Wells
      The discharge did not reach more than 40 wells on the east bank, Ines Hall told Coast Wire on Friday.
      """)

  /// As one run, one run an article, backwards, and dealt out: what comes first differs each time.
  private func orders(of inputs: [Input]) -> [[[Input]]] {
    let dealt = (0..<3).map { i in inputs.indices.filter { $0 % 3 == i }.map { inputs[$0] } }
    let halves = [Array(inputs[(inputs.count / 2)...]), Array(inputs[..<(inputs.count / 2)])]
    return [inputs.map { [$0] }, inputs.reversed().map { [$0] }, dealt, dealt.reversed(), halves, [inputs.reversed()]]
  }

  private func check(_ inputs: [Input]) throws {
    let expected = try ScratchArchive()
    try expected.ingest(inputs)
    let lines = Set(try expected.canon())
    #expect(lines.count > 50)
    #expect(try expected.faults(rebuild: true) == [])
    for (number, order) in orders(of: inputs).enumerated() {
      let archive = try ScratchArchive()
      for run in order { try archive.ingest(run) }
      let differing = lines.symmetricDifference(try archive.canon()).sorted()
      #expect(differing == [], "order \(number)")
      #expect(try archive.faults(rebuild: true) == [], "order \(number)")
    }
  }

  @Test func `the demo is one graph in whatever order and runs it comes`() throws { try check(Demo.articles) }

  @Test func `another story is one graph in whatever order and runs it comes`() throws {
    // A key twice is a revision, whose order is that of arrival: one version of each.
    var keys: Set<String> = []
    try check(Self.story.filter { keys.insert($0.name).inserted })
  }

  /// What someone did to the file by hand, and what verify must say of it.
  static let tampering = [
    ("UPDATE fragment SET text = 'other words' WHERE rowid_is_first", "stands there"),
    ("UPDATE drift SET earlier_start = earlier_start + 1 WHERE earlier_start IS NOT NULL", "drift, earlier"),
    ("UPDATE statement SET mention_start = mention_start + 1 WHERE mention_start IS NOT NULL", "stands there"),
    ("DELETE FROM origin", "no claim, no utterance or no origin"),
    ("PRAGMA foreign_keys = OFF; DELETE FROM outlet", "refers to one that is not there"),
  ]

  @Test(.enabled(if: Shell.isThere, "there is no sqlite3 shell on this machine"), arguments: tampering.indices)
  func `verify finds a planted fault`(index: Int) throws {
    let (sql, expected) = Self.tampering[index]
    let archive = try ScratchArchive(IngestTests.bridge)
    #expect(try archive.faults().isEmpty)
    try Shell.run(sql.replacingOccurrences(of: "rowid_is_first", with: "position = 0"), on: archive.path)
    let faults = try archive.faults()
    #expect(faults.contains { $0.contains(expected) }, "\(sql): \(faults)")
  }

  @Test(
    .enabled(if: Shell.isThere, "there is no sqlite3 shell on this machine"),
    arguments: [
      "UPDATE origin SET because = 'I say so'", "UPDATE claim SET text = upper(text)",
      "UPDATE derivation SET similarity = 0.99", "DELETE FROM drift",
      "UPDATE utterance SET precedence = 'undetermined'",
    ])
  func `verify --rebuild finds a decision that does not follow from the facts`(sql: String) throws {
    let archive = try ScratchArchive(IngestTests.bridge)
    try Shell.run(sql, on: archive.path)
    #expect(try archive.faults().isEmpty)
    let faults = try archive.faults(rebuild: true)
    #expect(faults.contains { $0.hasPrefix("- ") } || faults.contains { $0.hasPrefix("+ ") }, "\(sql)")
  }

  @Test func `verify --rebuild beside a writer holds one moment against itself`() async throws {
    let archive = try ScratchArchive(IngestTests.bridge)
    async let writing: Void = { for one in Demo.articles { try archive.ingest([one]) } }()
    for _ in 0..<2 { #expect(try archive.faults(rebuild: true) == []) }
    try await writing
    #expect(try archive.faults(rebuild: true) == [])
  }
}

/// What a person with another SQLite tool does to the file.
enum Shell {
  static let path = "/usr/bin/sqlite3"
  static var isThere: Bool { FileManager.default.isExecutableFile(atPath: path) }

  struct Refused: Error { let words: String }

  static func run(_ sql: String, on database: String) throws {
    let process = Process()
    let errors = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["-batch", database, sql]
    process.standardError = errors
    try process.run()
    let words = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    if process.terminationStatus != 0 { throw Refused(words: words) }
  }
}
