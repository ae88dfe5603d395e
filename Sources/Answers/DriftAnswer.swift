import Export
import Queries
import ReportedSpeech

/// Changes along derivations, worst first.
public struct DriftAnswer: Answer {
  public var drifts: [Drifted]

  public var isEmpty: Bool { drifts.isEmpty }

  public var json: JSON { .array(rows.objects) }

  public var rows: Rows {
    Rows(
      columns: [
        "kind", "sign", "severity", "claim", "speaker", "earlier_outlet", "earlier_published_from", "earlier_words",
        "earlier_text", "later_outlet", "later_published_from", "later_words", "later_text", "earlier_article",
        "later_article", "earlier_statement", "later_statement",
      ],
      values: drifts.map {
        [
          .string($0.kind), JSON($0.sign?.rawValue), .string($0.severity.rawValue), .integer($0.claim),
          JSON($0.earlier.speaker), JSON($0.earlier.outlet), JSON($0.earlier.published?.from),
          JSON($0.earlierWords?.text), .string($0.earlier.text), JSON($0.later.outlet),
          JSON($0.later.published?.from), JSON($0.laterWords?.text), .string($0.later.text),
          .string($0.earlier.article), .string($0.later.article), .integer($0.earlier.statement),
          .integer($0.later.statement),
        ]
      })
  }
}

/// Statements that hold the words that were looked for.
public struct SearchAnswer: Answer {
  public var query: String
  public var found: [Testimony]

  public var isEmpty: Bool { found.isEmpty }

  public var json: JSON { .array(rows.objects) }

  public var rows: Rows {
    Rows(
      columns: [
        "statement", "article", "outlet", "url", "title", "published_from", "published_to", "mode", "text", "start",
        "end", "speaker",
      ],
      values: found.map { $0.members.map(\.value) + [JSON($0.speaker)] })
  }
}
