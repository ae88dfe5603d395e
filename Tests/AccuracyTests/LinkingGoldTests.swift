import Foundation
import Testing

/// What is linked of one real-looking story must not get worse unnoticed.
///
/// `LINKING_ERRORS=FILE swift test --filter LinkingGoldTests` writes the scores and every error to a file.
@Suite struct LinkingGoldTests {
  @Test func `passages of one claim are linked, and few others`() throws {
    let gold = try LinkingGold()
    #expect(gold.marks.count > 50)
    let links = try gold.links()
    if let path = ProcessInfo.processInfo.environment["LINKING_ERRORS"] {
      let scores = "precision \(links.precision), recall \(links.recall), looked at \(links.lookedAt)"
      let report =
        ["\(scores), average precision \(gold.averagePrecision)", "missed"] + links.missed + ["wrong"] + links.wrong
      try (report.joined(separator: "\n    ") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(links.precision >= 0.97, "\(links.wrong.joined(separator: "\n"))")
    #expect(links.recall >= 0.6, "\(links.missed.joined(separator: "\n"))")
    #expect(links.lookedAt >= 0.8, "\(links.missed.joined(separator: "\n"))")
  }

  @Test func `pairs of one claim score above others`() throws {
    #expect(try LinkingGold().averagePrecision >= 0.75)
  }
}
