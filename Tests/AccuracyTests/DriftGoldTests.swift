import Collation
import Extraction
import ReportedSpeech
import Testing

/// How well what changed between two wordings is named, on our own pairs: a rule that is loosened shows here.
struct DriftGoldTests {
  /// F1 in per cent over all labels, pinned a little under what was scored.
  private static let leastF1 = 91.0

  @Test func `the kinds of change are named`() {
    var (hits, found, expected) = (0, 0, 0)
    var errors: [String] = []
    for pair in DriftPair.all where pair.isSame {
      let kinds = Set(compare(pair).drifts.map(\.kind))
      hits += kinds.intersection(pair.kinds).count
      found += kinds.count
      expected += pair.kinds.count
      if kinds != pair.kinds {
        let (missing, spare) = (pair.kinds.subtracting(kinds).sorted(), kinds.subtracting(pair.kinds).sorted())
        errors.append("-\(missing) +\(spare) \(pair.earlier) → \(pair.later)")
      }
    }
    let f1 = 200 * Double(hits) / Double(found + expected)
    #expect(f1 >= Self.leastF1, "\(f1)\n\(errors.joined(separator: "\n"))")
  }

  @Test func `every kind that two lone texts can show is among the pairs`() {
    let kinds = Set(DriftPair.all.flatMap(\.kinds))
    // A quote inside a quote needs an article around it.
    #expect(Set(DriftTest.all.map(\.id)).subtracting(kinds) == ["quote_of_quote"])
  }

  @Test func `one thing said is told from two`() {
    let wrong = DriftPair.all.filter { (compare($0).relation != .neither) != $0.isSame }
    #expect(wrong.count <= 1, "\(wrong.map { "\($0.earlier) → \($0.later)" }.joined(separator: "\n"))")
  }

  private func compare(_ pair: DriftPair) -> Comparison {
    Comparison(earlier: side(pair.earlier), later: side(pair.later))
  }

  private func side(_ text: String) -> Comparison.Side {
    let statements = Article(key: "", text: text).statements().filter { $0.mode != .unattributed }
    return Comparison.Side(text: text, statements: statements)
  }
}
