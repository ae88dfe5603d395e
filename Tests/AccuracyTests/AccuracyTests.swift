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
    let fallen = Floor.all.filter { scores[$0.measure].f1 < $0.least }
    let drops = fallen.map { "\($0.measure) is \(scores[$0.measure].f1.tenths), was \($0.least.tenths) or more" }
    #expect(fallen.isEmpty, "\(drops.joined(separator: "\n"))\n\n\(scores.errors.table)")
  }

  @Test func `every floor is of a measure that there is`() throws {
    let scores = Scores(try GoldCorpus.articles())
    for floor in Floor.all { #expect(scores[floor.measure].expected > 0, "\(floor.measure)") }
  }

  @Test(arguments: [
    ("⟨1:It rained⟩, ⟨m1:Lee⟩ ⟨c1:said⟩.", "1 indirect | Lee", 100, 100),
    ("⟨1:It⟩ rained, Park said, and ⟨m1:Lee⟩ ⟨c1:knew⟩.", "1 indirect | Lee", 0, 0),
    ("⟨1:It rained⟩, Lee ⟨c1:said⟩ to ⟨m1:Park⟩.", "1 indirect | Park", 100, 0),
  ]) func `the same words count, and the right speaker`(text: String, ledger: String, exact: Double, joint: Double)
    throws
  {
    let scores = Scores([try GoldArticle(name: "sample", file: "\n---\n\(text)\n---\n\(ledger)")])
    #expect(scores["all exact"].f1 == exact)
    #expect(scores["all joint"].f1 == joint)
    #expect(scores.errors.isEmpty == (joint == 100))
  }
}
