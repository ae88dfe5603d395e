import ReportedSpeech
import Testing

@testable import Collation

@Suite struct ComparisonTests {
  private func compare(_ a: String, _ b: String) -> Comparison {
    Comparison(earlier: .init(text: a), later: .init(text: b))
  }

  @Test(arguments: [
    (
      "Workers rebuilt the flooded harbor pier before the storm",
      "Workers rebuilt the flooded harbor pier before the storm", Match.Relation.sameUtterance
    ),
    (
      "Workers rebuilt the flooded harbor pier before the storm",
      "The orchard tax will ruin the cider makers of the valley", .neither
    ),
    ("", "The orchard tax will ruin the cider makers", .neither),
  ]) func `relation`(_ a: String, _ b: String, _ expected: Match.Relation) {
    #expect(compare(a, b).relation == expected)
  }

  @Test func `a nearer pair scores higher`() {
    let a = "The council voted on Monday to rebuild the flooded harbor pier without a loan"
    let near = compare(a, "Council members voted Monday to rebuild the harbor pier without borrowing")
    let far = compare(a, "The council met on Monday to hear residents of the orchard road")
    #expect(near.score > far.score)
  }

  @Test func `statements are held against each other, not what stands around them`() {
    let text = "Mayor Ann Lee said after the meeting: “We will rebuild the pier.”"
    let quote = Statement(mode: .direct, spans: [Passage(start: 38, end: 65, text: "“We will rebuild the pier.”")])
    let comparison = Comparison(
      earlier: .init(text: text, statements: [quote]), later: .init(text: "We will rebuild the pier."))
    #expect(comparison.earlier == quote)
    #expect(comparison.drifts.contains { $0.kind == "verbatim" })
  }

  @Test func `the diff says word by word what went and came`() {
    let diff = compare("The council approved the old pier plan", "The council rejected the pier plan").diff
    let text = diff.segments.map { segment in
      switch segment {
      case .kept(let a, _): a.text
      case .removed(let a): "[-\(a.text)-]"
      case .added(let b): "{+\(b.text)+}"
      }
    }
    #expect(text.joined(separator: " ") == "The council [-approved-] {+rejected+} the [-old-] pier plan")
  }

  @Test func `a spun text is found and explains itself`() {
    let comparison = compare(
      "The council approved a plan to close the old pier by June because its timbers are rotting, the harbor master said",
      "The committee endorsed a plan to shut the old pier by June because its woods are decaying, the harbor master said"
    )
    #expect(comparison.relation != .neither)
    #expect(comparison.drifts.filter { $0.kind == "machine_spun" }.count >= 3)
  }
}
