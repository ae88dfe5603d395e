import ReportedSpeech
import Testing

@testable import Stemma

@Suite struct ExportedCorrectionTests {
  private static let renaming = #"{"operation":"rename-outlet","outlet":"Bay Times","name":"Herald"}"#

  /// When it was made, and the operation as the graph spells it; or what a line that holds none is told of.
  private static func read(_ line: String) throws -> String {
    let now = try #require(Instant(text: "2026-03-09T00:00:00Z"))
    var told: [String] = []
    let read = ExportedCorrection.read([line], now: now) { told.append("line \($0): \($1)") }
    #expect(told.count == read.skipped)
    return (read.corrections.map { "\($0.made.text) \($0.operation)" } + told).joined(separator: "\n")
  }

  @Test(arguments: [
    (#"{"made_at":"2026-03-01T10:00:00Z","operation":\#(renaming)}"#, "2026-03-01T10:00:00Z \(renaming)"),
    ("\u{FEFF}" + #"{"operation":\#(renaming)}"#, "2026-03-09T00:00:00Z \(renaming)"),
    (#"{"made_at":"soon","operation":\#(renaming)}"#, "2026-03-09T00:00:00Z \(renaming)"),
    (#"{"made_at":5,"operation":\#(renaming)}"#, "2026-03-09T00:00:00Z \(renaming)"),
    // An operation alone, in any spelling.
    (
      #" { "name": "H\u0065rald", "outlet": "Bay Times", "by": [1], "operation": "rename-outlet" } "#,
      "2026-03-09T00:00:00Z \(renaming)"
    ),
    (" ", ""), ("nonsense", "line 1: not a JSON object"), ("[]", "line 1: not a JSON object"),
    (#"{"operation":\#(renaming)"#, "line 1: not a JSON object"), ("{}", #"line 1: no "operation" in it"#),
    (#"{"operation":["rename-outlet"]}"#, #"line 1: no "operation" in it"#),
    (#"{"operation":{"operation":7}}"#, #"line 1: no "operation" in it"#),
    (#"{"operation":{"operation":"levitate"}}"#, "line 1: 'levitate' is no correction that can be read"),
    (
      #"{"operation":"rename-outlet","outlet":"Bay Times"}"#,
      "line 1: 'rename-outlet' is no correction that can be read"
    ),
  ])
  func `a line is a correction, or told of`(line: String, expected: String) throws {
    #expect(try Self.read(line) == expected)
  }
}
