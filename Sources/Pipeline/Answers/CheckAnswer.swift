import Collation
import Queries
import ReportedSpeech

/// The nearest recorded wordings of a quote that someone pasted.
public struct CheckAnswer: Answer {
  public struct Match: Hashable, Sendable {
    public var testimony: Testimony
    public var claim: Int64?
    public var relation: Likeness.Relation
    public var similarity: Double
    public var score: Double
    public var drifts: [Drift]
    public var diff: WordDiff

    /// The worst that any change does; harmless where nothing changed.
    public var severity: Drift.Severity { drifts.map(\.severity).max(by: { $0 < $1 }) ?? .harmless }
  }

  /// What comes of it, in one word.
  public enum Judgement: String, Hashable, Sendable, CaseIterable {
    /// Recorded in these words.
    case right
    /// Recorded in other words that mean the same.
    case reworded
    /// Recorded, but with another meaning, speaker or figure, or changed inside the marks.
    case changed
    /// Nothing recorded is the same statement.
    case unknown
  }

  public var query: String
  public var speaker: String?
  /// Best first.
  public var matches: [Match]

  public var isEmpty: Bool { matches.isEmpty }

  public var judgement: Judgement {
    guard let best = matches.first, best.relation != .neither else { return .unknown }
    switch best.severity {
    case .harmless: return .right
    case .wording: return .reworded
    case .meaning, .misquote: return .changed
    }
  }

  public var json: JSON {
    [
      "query": .string(query), "speaker": JSON(speaker), "judgement": .string(judgement.rawValue),
      "matches": .array(
        matches.map {
          .object(
            $0.testimony.members + [
              .init("speaker", JSON($0.testimony.speaker)), .init("claim", JSON($0.claim)),
              .init("relation", .string($0.relation.rawValue)),
              .init("similarity", .double($0.similarity)), .init("score", .double($0.score)),
              .init("drift", .array($0.drifts.map(\.json))), .init("diff", $0.diff.json),
            ])
        }),
    ]
  }

  public var rows: Rows {
    Rows(
      columns: [
        "rank", "statement", "article", "outlet", "url", "published_from", "speaker", "relation", "score", "drift",
        "text",
      ],
      values: matches.enumerated().map { rank, match in
        [
          JSON(rank + 1), .integer(match.testimony.statement), .string(match.testimony.article),
          JSON(match.testimony.outlet), JSON(match.testimony.url), JSON(match.testimony.published?.from),
          JSON(match.testimony.speaker), .string(match.relation.rawValue), .double(match.score),
          .string(match.drifts.map(\.kind).joined(separator: " ")), .string(match.testimony.text),
        ]
      })
  }
}

extension CheckAnswer.Match {
  init(_ ranked: Lookup.Ranked, against pasted: Pasted) {
    let comparison = pasted.compared(to: ranked.found.wording)
    self.init(
      testimony: ranked.found.wording, claim: ranked.found.claim, relation: comparison.relation,
      similarity: comparison.similarity, score: ranked.nearness.score, drifts: comparison.drifts, diff: comparison.diff)
  }
}
