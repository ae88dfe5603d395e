import Collation
import Queries
import ReportedSpeech

/// Two wordings side by side, by their names: a pair that can be linked to.
package struct PairAnswer: Answer {
  package var earlier: Side
  package var later: Side
  package var comparison: Comparison
  /// How the graph holds the two against each other, where it does.
  package var wording: LaterWording?

  package struct Side: Hashable, Sendable {
    package var report: Report
    package var name: String
    package var claim: Int64?
    package var utterance: Int64?
    package var host: Passage?
  }

  package var isEmpty: Bool { false }
  /// The one was certainly out before the other.
  package var isOrdered: Bool { wording?.isOrdered ?? earlier.report.certainlyPrecedes(later.report) }
  /// As the graph judged the two, where it did; of two occasions there is nothing that changed.
  package var drifts: [Drift] {
    if let wording { return wording.drifts }
    return earlier.utterance == later.utterance ? comparison.drifts : []
  }

  package var json: JSONValue {
    [
      "earlier": earlier.json, "later": later.json, "sameness": .string(comparison.relation.rawValue),
      "relation": JSONValue(wording?.relation?.rawValue), "direction_basis": JSONValue(wording?.basis?.rawValue),
      "drift": .array(drifts.map(\.json)), "diff": comparison.diff.json,
    ]
  }

  package var rows: Rows { comparison.rows }
}

extension PairAnswer.Side {
  var json: JSONValue {
    .object([.init("name", .string(name))] + report.members + [.init("speaker", JSONValue(report.speaker))])
  }
}

extension Lookup {
  /// Two wordings by name, the one that was published earlier first; nil where this graph does not hold both.
  package func pair(_ a: String, _ b: String) throws -> PairAnswer? {
    try asking { desk in
      guard let one = try side(a, at: desk), let other = try side(b, at: desk) else { return nil }
      let isTurned = Report.isEarlier(other.report, one.report)
      let (earlier, later) = isTurned ? (other, one) : (one, other)
      let comparison = Comparison(
        earlier: Comparison.Side(text: earlier.report.text, statements: [earlier.report.alone]),
        later: Comparison.Side(text: later.report.text, statements: [later.report.alone]))
      var known: LaterWording?
      if let claim = later.claim, claim == earlier.claim {
        known = try wordings(of: claim, at: desk).first {
          $0.report.assertion == later.report.assertion && $0.laterThan == earlier.report.assertion
        }
      }
      return PairAnswer(earlier: earlier, later: later, comparison: comparison, wording: known)
    }
  }

  private func side(_ name: String, at desk: QuestionDesk) throws -> PairAnswer.Side? {
    guard let detail = try desk.all(AssertionDetail.self, ["assertion": .text(name)]).first, detail.name == name else {
      return nil
    }
    let report = Report(detail.wording)
    let ids = Table.Value.ids([detail.articleID])
    let article = try desk.all(Holding.self, ["articles": ids]).first
      .map { HeldArticle($0, told: [], pieces: []) }
    return PairAnswer.Side(
      report: report, name: name, claim: detail.claim, utterance: detail.utterance,
      host: article?.sentence(around: report.start..<report.end, report.part))
  }
}

extension Report {
  /// By when it was out; what has no date is later.
  static func isEarlier(_ a: Report, _ b: Report) -> Bool {
    (a.published?.from.seconds ?? .max, a.article, a.start) < (b.published?.from.seconds ?? .max, b.article, b.start)
  }
}
