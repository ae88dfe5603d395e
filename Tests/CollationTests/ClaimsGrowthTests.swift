import ReportedSpeech
import Testing

@testable import Collation

/// Four times as many articles take about four times as long; where anything looks at all pairs, sixteen times.
@Suite(.serialized) struct ClaimsGrowthTests {
  /// Articles that quote one sentence, all matched with the first.
  private func star(_ count: Int, group: String? = nil, isCredited: Bool = true) -> (Neighbourhood, [Int: Wording]) {
    let words =
      isCredited ? OriginTests.words : "The council will rebuild the flooded harbor pier at Milton without a loan"
    let assertions = (0..<count).map { n in
      Report(
        outlet: "Outlet \(n)", words: words, published: "2026-03-05", credit: group.map { _ in "Outlet 0" },
        group: group, owner: group.map { _ in "Outlet 0" }
      ).reported(at: n)
    }
    let wording = Dictionary(uniqueKeysWithValues: assertions.enumerated().map { ($0, Wording(of: $1)) })
    let matches = (1..<count).map {
      Match(first: 0, second: $0, relation: .sameUtterance, status: .confirmed, score: 5, similarity: 1)
    }
    return (Neighbourhood(assertions: assertions, matches: matches), wording)
  }

  private func growth(_ count: Int, _ make: (Int) -> (Neighbourhood, [Int: Wording])) -> (Double, [Claim]) {
    let clock = ContinuousClock()
    let sizes = [count, 4 * count].map(make)
    let times = sizes.map { neighbourhood, wordings in
      (0..<3).map { _ in clock.measure { _ = neighbourhood.claims(knowing: wordings) } }.min() ?? .zero
    }
    return (times[1] / times[0], sizes[0].0.claims())
  }

  @Test func `articles that share a quotation`() {
    let (growth, claims) = growth(250) { star($0) }
    #expect(claims.count == 1 && claims[0].utterances.count == 1)
    #expect(growth < 8, "\(growth)")
  }

  @Test func `copies of one text`() {
    let (growth, claims) = growth(250) { star($0, group: "wire") }
    #expect(claims.count == 1 && claims[0].derivations.allSatisfy { $0.basis == .copy })
    #expect(growth < 8, "\(growth)")
  }

  @Test func `equal texts are known to be copies`() {
    let text = (0..<200).map { "word\($0 * 7919 % 1000)" }.joined(separator: " ")
    let prints = Article(key: "a", text: text).fingerprints()
    let clock = ContinuousClock()
    let times = [1000, 4000].map { count in
      let all = (0..<count).map {
        ArticleFingerprint(
          witness: Witness(
            name: TextName(text: "\($0)"), key: "\($0)", outlet: Outlet(name: "Outlet \($0)"), credit: "Wire"),
          textHash: "same", fingerprints: prints)
      }
      return (0..<5).map { _ in clock.measure { _ = all.copies() } }.min() ?? .zero
    }
    #expect(times[1] / times[0] < 10, "\(times)")
  }
}
