import ReportedSpeech
import Testing

@testable import Collation

/// Of whom an article quotes more, no change is told that the rest of it undoes.
struct LineageBothSaidTests {
  private static let whole = "Ann Lee said: “I am the engineer of the harbor, but I also swim off the old pier,”"
  private static let cut = "Ann Lee said: “I am the engineer of the harbor.”"

  private func kinds(_ later: [String], _ matches: String) -> [String] {
    let reports =
      [("a", Report(outlet: "A", words: Self.whole, published: "2026-03-05"))]
      + zip(["b", "c"], later).map { ($0, Report(outlet: "B", words: $1, published: "2026-03-06", text: "b")) }
    let drifts = Neighbourhood(reports, matches).claims().flatMap(\.derivations).filter { $0.later == 1 }
      .flatMap(\.drifts)
    return drifts.filter { $0.severity > .harmless }.map(\.kind)
  }

  @Test func `what is cut off is missed where the article has it nowhere`() {
    #expect(kinds([Self.cut], "a-b 5") == ["truncation", "context_removed"])
  }

  @Test func `the next sentence of the article may have it`() {
    #expect(kinds([Self.cut, "Ann Lee said: “But I also swim off the old pier.”"], "a-b 5 a-c 5") == [])
  }

  @Test func `an article with both wordings misquotes nobody`() {
    #expect(kinds([Self.cut, Self.whole], "a-b 5 a-c 6") == [])
  }

  @Test(arguments: [
    (["Ann Lee said: “I went too far.”", "Ann Lee said: “I went way too far.”"], [String]()),
    (["Ann Lee said: “I went too far.”"], ["insertion"]),
  ]) func `what a third article quotes in both ways was said in both`(_ third: [String], _ kinds: [String]) {
    let reports =
      [
        ("a", Report(outlet: "A", words: "Ann Lee said: “I went too far and I was wrong,”", published: "2026-03-05")),
        ("b", Report(outlet: "B", words: "Ann Lee said: “I went way too far,”", published: "2026-03-06", text: "b")),
      ]
      + zip(["c", "d"], third).map { ($0, Report(outlet: "C", words: $1, published: "2026-03-07", text: "c")) }
    let matches = third.count > 1 ? "a-b 5 a-c 5 b-c 5 a-d 5 b-d 6" : "a-b 5 a-c 5 b-c 5"
    let drifts = Neighbourhood(reports, matches).claims().flatMap(\.derivations)
      .filter { $0.later == 1 && $0.earlier == 0 }.flatMap(\.drifts)
    #expect(drifts.filter { $0.severity > .wording }.map(\.kind) == kinds)
  }
}
