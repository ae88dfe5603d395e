import Foundation
import Testing

/// What the extractor gets right of our own corpus must not get worse unnoticed.
///
/// `ACCURACY_ERRORS=FILE swift test --filter AccuracyTests` writes the scores and every error to a file.
struct AccuracyTests {
  @Test func `no measure falls below its floor`() throws {
    let scores = Scores(try GoldCorpus.articles())
    if let path = ProcessInfo.processInfo.environment["ACCURACY_ERRORS"] {
      try "\(scores.table)\n\n\(scores.errors.table)\n".write(toFile: path, atomically: true, encoding: .utf8)
    }
    for floor in Floor.all {
      let score = scores[floor.measure].f1
      #expect(
        score >= floor.least,
        "\(floor.measure) is \(score.tenths), was \(floor.least.tenths) or more.\n\(scores.errors.table)")
    }
  }
}
