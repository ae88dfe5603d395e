import ReportedSpeech
import Testing

@testable import Extraction

struct AttributionRuleTests {
  static let examples = AttributionRule.standard.flatMap { rule in rule.examples.map { (rule.id, $0) } }

  @Test(arguments: examples) func `every rule reads its own examples`(id: String, example: String) throws {
    let marked = MarkedText(example)
    let statements = Article(marked.plain).statements().filter { $0.rule == id }
    let statement = try #require(
      statements.first { $0.spans.map(\.range) == marked.ranges("q") },
      "\(id) found \(statements.map(\.text)) in \(marked.plain)")
    if !marked.ranges("m").isEmpty { #expect(statement.mention?.range == marked.ranges("m").first) }
    if !marked.ranges("c").isEmpty { #expect(statement.cue?.passage.range == marked.ranges("c").first) }
  }

  @Test func `ids are unique, and all have an example but the one that extends and the one that reads markup`() {
    let ids = AttributionRule.standard.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(AttributionRule.standard.filter(\.examples.isEmpty).map(\.id) == ["markup-credit", "continued-quotation"])
    #expect(AttributionRule.standard.allSatisfy { !$0.summary.isEmpty })
  }

  @Test func `every attribution stores the id of a rule in the list`() {
    let ids = Set(AttributionRule.standard.map(\.id))
    let text =
      "“We won,” said Lee. According to the report, it rains. Lee vowed to stay. “It is over,” he said. “All of it.”"
    let statements = Article(text).attributed
    #expect(statements.count == 4)
    #expect(statements.allSatisfy { ids.contains($0.rule ?? "") })
  }
}
