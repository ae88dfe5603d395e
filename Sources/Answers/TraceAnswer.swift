import Export
import ReportedSpeech

/// A claim's lineage: each statement under the one it comes from, in the order of time.
public struct TraceAnswer: Answer {
  public struct Branch: Hashable, Sendable {
    public var testimony: Testimony
    public var verdict: Verdict?
    /// The derivation that it hangs by; nil for a root.
    public var derivation: Derivation?
    public var children: [Branch]
    /// A report that this one cites and that the graph does not hold: "Northwire".
    public var unseen: [String]
  }

  public var query: String
  public var claim: ClaimHead?
  public var roots: [Branch]

  public var isEmpty: Bool { claim == nil }

  public var json: JSON {
    ["query": .string(query), "claim": claim.json, "lineage": .array(roots.map(\.json))]
  }

  public var rows: Rows {
    Rows(
      columns: ["depth", "statement", "article", "outlet", "published_from", "relation", "drift", "text"],
      values: roots.flatMap { $0.rows(depth: 0) })
  }
}

extension TraceAnswer.Branch {
  fileprivate var json: JSON {
    .object(
      testimony.members + [
        .init("verdict", JSON(verdict?.rawValue)),
        .init("relation", JSON(derivation?.relation.rawValue)),
        .init("direction_basis", JSON(derivation?.directionBasis)),
        .init("drift", .array((derivation?.drifts ?? []).map(\.json))),
        .init("cites_unseen", .array(unseen.map(JSON.string))),
        .init("children", .array(children.map(\.json))),
      ])
  }

  fileprivate func rows(depth: Int) -> [[JSON]] {
    let kinds = (derivation?.drifts ?? []).map(\.kind).joined(separator: " ")
    return [
      [
        JSON(depth), .integer(testimony.statement), .string(testimony.article), JSON(testimony.outlet),
        JSON(testimony.published?.from), JSON(derivation?.relation.rawValue), .string(kinds), .string(testimony.text),
      ]
    ] + children.flatMap { $0.rows(depth: depth + 1) }
  }
}
