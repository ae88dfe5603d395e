import ReportedSpeech
import Testing

@testable import Extraction

struct ResolutionStepTests {
  static let examples = ResolutionStep.standard.flatMap { step in step.examples.map { (step.id, $0) } }

  @Test(arguments: examples) func `every step resolves the mentions of its own examples`(id: String, example: String)
    throws
  {
    let marked = MarkedText(example)
    let extracted = Article(marked.plain).extracted()
    let range = try #require(marked.ranges("m").last)
    let resolution = try #require(
      extracted.resolutions.last { $0.mention.range == range },
      "\(extracted.resolutions.map(\.mention.text)) in \(marked.plain)")
    #expect(resolution.step == id)
    #expect(resolution.speaker?.name == marked.words("n").last)
  }

  @Test func `ids are unique, and every step has an example`() {
    let ids = ResolutionStep.standard.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ResolutionStep.standard.allSatisfy { !$0.examples.isEmpty && !$0.summary.isEmpty })
  }

  @Test func `every mention says how it was resolved, and one that leads to nobody that it was not`() {
    let extracted = Article("“We won,” said Lee. “All of it.” I said it rained. It rained.", title: "Lee: We won")
      .extracted()
    #expect(extracted.resolutions.map(\.step) == ["own-name", "own-name", nil])
    #expect(
      extracted.resolutions.map { extracted.statements[$0.statement].mention } == extracted.resolutions.map(\.mention))
    #expect(
      extracted.resolutions.map { extracted.statements[$0.statement].speaker } == extracted.resolutions.map(\.speaker))
  }
}
