import ReportedSpeech
import Testing

@testable import Collation

/// What holds of any neighbourhood, whatever is in it.
@Suite struct ClaimsFuzzTests {
  /// Reports with random words, times, speakers, citations and copies, and random matches between them.
  private func neighbourhood(_ seed: Int) -> Neighbourhood {
    var chance = Chance(seed: UInt64(seed))
    let count = 2 + chance.next(14)
    let speakers = ["Ann Lee said: ", "Bo Hart said: ", "Lee said: ", ""]
    let wordings = [
      "“We will rebuild the harbor pier without a loan, and soon,”",
      "“We will rebuild the harbor pier without a loan,”",
      "we will rebuild the harbor pier with a loan", "“rebuild the harbor pier”", "“Nobody will stop us,”",
    ]
    let assertions = (0..<count).map { n -> ReportedAssertion in
      let outlet = "Outlet \(chance.next(6))"
      let day = ["2026-03-05", "2026-03-06", "2026-03-05T08:30:00Z", "2026-03-07"]
      var report = Report(
        outlet: outlet, words: speakers[chance.next(4)] + wordings[chance.next(5)],
        published: chance.next(5) == 0 ? nil : day[chance.next(4)])
      report.key = "\(n)"
      if chance.next(4) == 0 { report.retrieved = "2026-03-04" }
      if chance.next(3) == 0 { (report.group, report.owner) = ("wire", chance.next(2) == 0 ? "Outlet 0" : nil) }
      if chance.next(4) == 0 { report.said = day[chance.next(2)] }
      if chance.next(4) == 0 { report.cites = [(.outlet, "Outlet \(chance.next(7))", "it was reported")] }
      if chance.next(8) == 0 { report.polarity = [.disowned, .asked, .denied][chance.next(3)] }
      return report.reported(at: n)
    }
    var matches: [Match] = []
    for i in assertions.indices {
      for j in 0..<i where chance.next(3) > 0 {
        matches.append(
          Match(
            first: i, second: j, relation: chance.next(3) == 0 ? .sameClaim : .sameUtterance, status: .suggested,
            score: Double(chance.next(50)) / 10, similarity: 0.5))
      }
    }
    return Neighbourhood(assertions: assertions, matches: matches)
  }

  @Test(arguments: 0..<150) func `any neighbourhood is decided, and no order of it changes anything`(_ seed: Int) {
    let neighbourhood = neighbourhood(seed)
    let claims = neighbourhood.claims()
    let all = Array(neighbourhood.assertions.indices)
    #expect(claims.flatMap { $0.utterances.flatMap(\.assertions) }.sorted() == all)
    #expect(claims.flatMap { $0.origins.map(\.assertion) }.sorted() == all)
    check(claims)
    var chance = Chance(seed: UInt64(7000 + seed))
    var order = all
    for i in order.indices.reversed() { order.swapAt(i, chance.next(i + 1)) }
    #expect(Set(neighbourhood.turned(order).claims().map { $0.moved { order[$0] } }) == Set(claims))
  }

  private func check(_ claims: [Claim]) {
    for claim in claims {
      let own = Set(claim.origins.map(\.assertion))
      let utterance = { (i: Int) in claim.utterances.firstIndex { $0.assertions.contains(i) } }
      for (later, derivations) in Dictionary(grouping: claim.derivations, by: \.later) {
        #expect(own.contains(later))
        #expect(derivations.count { $0.isParent } <= 1 && derivations.count { !$0.isParent } <= 8)
        #expect(Set(derivations.map(\.earlier)).count == derivations.count)
      }
      for derivation in claim.derivations {
        let isOne = utterance(derivation.later) == utterance(derivation.earlier)
        #expect(isOne || derivation.relation == .restatement)
        #expect(isOne || derivation.drifts.allSatisfy { $0.kind == "verbatim" })
        #expect(derivation.isParent || derivation.basis == nil && derivation.drifts.isEmpty)
        #expect(!derivation.isParent || own.contains(derivation.earlier))
        #expect((0...1).contains(derivation.similarity))
      }
      // A forest: from parent to parent nobody comes back to itself.
      let parents = Dictionary(
        uniqueKeysWithValues: claim.derivations.filter(\.isParent).map { ($0.later, $0.earlier) })
      for start in parents.keys {
        var (at, steps) = (start, 0)
        while let above = parents[at], steps <= parents.count { (at, steps) = (above, steps + 1) }
        #expect(steps <= parents.count)
      }
    }
  }
}
