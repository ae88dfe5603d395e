import ReportedSpeech

/// A claim's lineage: each wording under the earlier one that it is held against, in the order of time.
public struct TraceAnswer: Answer {
  public struct Branch: Hashable, Sendable {
    public var wording: LaterWording
    public var children: [Branch]
  }

  public var answer: RewordingsAnswer
  public var roots: [Branch]

  init(_ answer: RewordingsAnswer) {
    self.answer = answer
    roots = Branch.roots(of: answer.wordings)
  }

  public var opening: Opening { answer.opening }
  public var isEmpty: Bool { answer.isEmpty }
  public var tellsOfNothing: Bool { true }
  public var json: JSONValue { answer.json }

  public var rows: Rows {
    Rows(
      columns: [
        "depth", "statement", "assertion", "article", "outlet", "published_from", "later_than", "from", "relation",
        "drift", "text",
      ],
      values: roots.flatMap { $0.rows(depth: 0) })
  }
}

extension TraceAnswer.Branch {
  /// A wording hangs by the earlier one that it is held against; rows come in the order of time, which children keep.
  static func roots(of wordings: [LaterWording]) -> [Self] {
    let all = Set(wordings.compactMap(\.report.assertion))
    let children = Dictionary(grouping: wordings.filter { $0.laterThan != nil }, by: { $0.laterThan ?? 0 })
    func branch(_ wording: LaterWording, above: Set<Int64>) -> Self {
      let own = wording.report.assertion ?? 0
      let below = (children[own] ?? []).filter { !above.contains($0.report.assertion ?? 0) }
      return Self(wording: wording, children: below.map { branch($0, above: above.union([own])) })
    }
    return wordings.filter { $0.laterThan.map { !all.contains($0) } ?? true }.map { branch($0, above: []) }
  }

  fileprivate func rows(depth: Int) -> [[JSONValue]] {
    let (report, drifts) = (wording.report, wording.drifts.map(\.kind).joined(separator: " "))
    return [
      [
        JSONValue(depth), JSONValue(report.statement), JSONValue(report.assertion), .string(report.article),
        JSONValue(report.outlet), JSONValue(report.published?.from), JSONValue(wording.laterThan),
        JSONValue(wording.from), JSONValue(wording.relation?.rawValue), .string(drifts), .string(report.text),
      ]
    ] + children.flatMap { $0.rows(depth: depth + 1) }
  }
}
