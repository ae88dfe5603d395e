import Queries
import ReportedSpeech

/// What changed between two wordings of one utterance: one row a pair, worst first.
public struct DriftAnswer: Answer {
  public struct Pair: Hashable, Sendable {
    public var claim: Int64
    public var wording: LaterWording
    /// The worst change, or that of the kind that was asked for.
    public var kind: String
    public var sign: Drift.Sign?
    public var severity: Drift.Severity
    public var earlierWords: String?
    public var laterWords: String?
  }

  public var pairs: [Pair]

  init(pairs: [Drifted]) {
    self.pairs = pairs.map {
      Pair(
        claim: $0.pair.claim, wording: LaterWording($0.pair), kind: $0.kind, sign: $0.sign, severity: $0.pair.severity,
        earlierWords: $0.earlierWords, laterWords: $0.laterWords)
    }
  }

  public var isEmpty: Bool { pairs.isEmpty }

  /// Rows as `rewordings` has them.
  public var json: JSONValue { .array(pairs.map(\.wording.json)) }

  public var rows: Rows {
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
