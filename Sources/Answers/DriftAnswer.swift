import Queries
import ReportedSpeech

/// What changed between two wordings of one utterance: one row a pair, worst first.
package struct DriftAnswer: Answer {
  package struct Pair: Hashable, Sendable {
    package var claim: Int64
    package var wording: LaterWording
    /// The worst change, or that of the kind that was asked for.
    package var kind: String
    package var sign: Drift.Sign?
    package var severity: Drift.Severity
    package var earlierWords: String?
    package var laterWords: String?
  }

  package var pairs: [Pair]

  init(pairs: [Drifted]) { self.pairs = pairs.map(Pair.init) }

  package var isEmpty: Bool { pairs.isEmpty }

  /// Rows as `rewordings` has them.
  package var json: JSONValue { .array(pairs.map(\.wording.json)) }

  package var rows: Rows {
    Rows(
      columns: [
        "kind", "sign", "severity", "claim", "speaker", "earlier_outlet", "earlier_published_from", "earlier_words",
        "earlier_text", "later_outlet", "later_published_from", "later_words", "later_text", "earlier_article",
        "later_article", "earlier_assertion", "later_assertion", "direction_basis",
      ],
      values: pairs.map { pair in
        let (earlier, later) = (pair.wording.earlier, pair.wording.report)
        return [
          .string(pair.kind), JSONValue(pair.sign?.rawValue), .string(pair.severity.rawValue), .integer(pair.claim),
          JSONValue(earlier?.speaker), JSONValue(earlier?.outlet), JSONValue(earlier?.published?.from),
          JSONValue(pair.earlierWords), JSONValue(earlier?.text), JSONValue(later.outlet),
          JSONValue(later.published?.from), JSONValue(pair.laterWords), .string(later.text),
          JSONValue(earlier?.article), .string(later.article), JSONValue(earlier?.assertion),
          JSONValue(later.assertion), JSONValue(pair.wording.basis?.rawValue),
        ]
      })
  }
}

extension DriftAnswer.Pair {
  init(_ row: Drifted) {
    self.init(
      claim: row.pair.claim, wording: LaterWording(row.pair), kind: row.kind, sign: row.sign,
      severity: row.pair.severity, earlierWords: row.earlierWords, laterWords: row.laterWords)
  }
}
