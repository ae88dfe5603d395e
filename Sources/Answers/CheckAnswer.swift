import Collation
import Export
import Queries
import ReportedSpeech

/// The nearest recorded wordings of a quote that someone pasted.
public struct CheckAnswer: Answer {
  public struct Match: Hashable, Sendable {
    public var testimony: Testimony
    public var claim: Int64?
    public var relation: Likeness.Relation
    public var similarity: Double
    /// How much of both wordings stands in both, 0 to 1, halved; what is related has a half more. It orders an
    /// answer's matches.
    public var score: Double
    public var drifts: [Drift]
    public var diff: WordDiff

    /// The worst that any change does; harmless where nothing changed, and wording where only words did.
    public var severity: Drift.Severity {
      max(drifts.map(\.severity).max() ?? .harmless, diff.isSame ? .harmless : .wording)
    }
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
    guard let best = matches.first, best.relation != .neither, best.diff.held >= Self.enough else { return .unknown }
    switch best.severity {
    case .harmless: return .right
    case .wording: return .reworded
    case .meaning, .misquote: return .changed
    }
  }

  /// So much of a quote has to stand in a record for it to be called that quote: two in five of its words. A paraphrase
  /// that keeps fewer is left to whoever reads the nearest wordings.
  private static let enough = 0.4

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
      similarity: comparison.similarity,
      score: (comparison.diff.agreement + (comparison.relation == .neither ? 0 : 1)) / 2,
      drifts: comparison.drifts.map(\.seen), diff: comparison.diff)
  }

  /// The best of each article, the nearest first; of two as near, the one that was found first.
  static func nearest(of matches: [Self]) -> [Self] {
    var articles: Set<String> = []
    return matches.enumerated()
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element)
      .filter { articles.insert($0.testimony.article).inserted }
  }
}

extension Drift {
  /// Without passages that slice to nothing.
  fileprivate var seen: Drift {
    var seen = self
    if let words = earlier, words.start == words.end { seen.earlier = nil }
    if let words = later, words.start == words.end { seen.later = nil }
    return seen
  }
}

extension WordDiff {
  /// Nothing came in and nothing went.
  fileprivate var isSame: Bool { kept == earlier && kept == later }

  /// How much of both stands in both, 0 to 1 (Tversky 1977). What a quote leaves out of the record counts a third of
  /// what it has beyond it: most quotes are cut.
  fileprivate var agreement: Double {
    let all = Double(later) + Double(earlier - kept) / 3
    return all > 0 ? Double(kept) / all : 0
  }

  /// The share of the later one's words that stand in the earlier one, 0 to 1.
  fileprivate var held: Double { later > 0 ? Double(kept) / Double(later) : 0 }

  private var earlier: Int {
    kept + segments.reduce(0) { if case .removed(let gone) = $1 { $0 + gone.words } else { $0 } }
  }
  private var later: Int { kept + segments.reduce(0) { if case .added(let come) = $1 { $0 + come.words } else { $0 } } }
  private var kept: Int { segments.reduce(0) { if case .kept(_, let later) = $1 { $0 + later.words } else { $0 } } }
}

extension Passage {
  fileprivate var words: Int { text.split(separator: " ").count { $0.contains { $0.isLetter || $0.isNumber } } }
}
