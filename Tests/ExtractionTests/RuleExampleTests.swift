import Testing

@testable import Extraction

@Suite struct RuleExampleTests {
  @Test func `every rule has an id of its own and examples`() {
    #expect(Set(AttributionRule.standard.map(\.id)).count == AttributionRule.standard.count)
    for rule in AttributionRule.standard { #expect(!rule.examples.isEmpty, "\(rule.id) shows no example") }
  }
}
