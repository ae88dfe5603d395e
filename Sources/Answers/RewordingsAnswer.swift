import Collation
import Export
import ReportedSpeech

/// A claim's later wordings, each against the wording it comes from, in the order of time.
public struct RewordingsAnswer: Answer {
  public struct Rewording: Hashable, Sendable {
    public var later: Testimony
    public var earlier: Testimony
    public var relation: Derivation.Relation
    public var status: Likeness.Status
    public var similarity: Double
    public var directionBasis: String
    public var drifts: [Drift]
    public var diff: WordDiff
  }

  public var query: String
  public var claim: ClaimHead?
  /// The wordings that come from no other one here.
  public var roots: [Testimony]
  public var rewordings: [Rewording]

  public var isEmpty: Bool { claim == nil }

  public var json: JSON {
    [
      "query": .string(query), "claim": claim.json, "roots": .array(roots.map { .object($0.members) }),
      "rewordings": .array(rewordings.map(\.json)),
    ]
  }

  public var rows: Rows {
    Rows(
      columns: [
        "statement", "article", "outlet", "url", "published_from", "relation", "status", "similarity", "drift",
        "earlier_statement", "earlier_outlet", "earlier_text", "text",
      ],
      values: rewordings.map {
        [
          .integer($0.later.statement), .string($0.later.article), JSON($0.later.outlet), JSON($0.later.url),
          JSON($0.later.published?.from), .string($0.relation.rawValue), .string($0.status.rawValue),
          .double($0.similarity), .string($0.drifts.map(\.kind).joined(separator: " ")),
          .integer($0.earlier.statement), JSON($0.earlier.outlet), .string($0.earlier.text), .string($0.later.text),
        ]
      })
  }
}

extension RewordingsAnswer.Rewording {
  fileprivate var json: JSON {
    .object(
      later.members + [
        .init("from", .object(earlier.members)),
        .init("relation", .string(relation.rawValue)),
        .init("status", .string(status.rawValue)),
        .init("similarity", .double(similarity)),
        .init("direction_basis", .string(directionBasis)),
        .init("drift", .array(drifts.map(\.json))),
        .init("diff", diff.json),
      ])
  }
}

extension Drift {
  /// Offsets count in each article's part.
  package var json: JSON {
    [
      "kind": .string(kind), "sign": JSON(sign?.rawValue), "severity": .string(severity.rawValue),
      "earlier": earlier.placeJSON, "later": later.placeJSON,
    ]
  }
}
