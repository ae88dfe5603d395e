import Collation
import Queries
import ReportedSpeech

/// All wordings of a claim in the order of time, each beside an earlier one that it is held against.
public struct RewordingsAnswer: Answer {
  public var opening: Opening
  public var wordings: [LaterWording]
  public var others: [FirstAnswer.OfClaim]

  public var isEmpty: Bool { opening.isEmpty }
  public var tellsOfNothing: Bool { true }

  public var json: JSONValue {
    .object(
      opening.members + [
        .init("wordings", .array(wordings.map(\.json))), .init("others", .array(others.map(\.json))),
        .init("nearest", opening.nearest),
      ])
  }

  public var rows: Rows {
    Rows(
      columns: [
        "statement", "assertion", "article", "outlet", "url", "published_from", "speaker", "precedence", "later_than",
        "from", "relation", "status", "direction_basis", "drift", "text",
      ],
      values: wordings.map { wording in
        let report = wording.report
        return [
          JSONValue(report.statement), JSONValue(report.assertion), .string(report.article), JSONValue(report.outlet),
          JSONValue(report.url), JSONValue(report.published?.from), JSONValue(report.speaker),
          JSONValue(wording.precedence?.rawValue), JSONValue(wording.laterThan), JSONValue(wording.from),
          JSONValue(wording.relation?.rawValue), JSONValue(wording.status?.rawValue),
          JSONValue(wording.basis?.rawValue), .string(wording.drifts.map(\.kind).joined(separator: " ")),
          .string(report.text),
        ]
      })
  }
}

/// A wording, and the earlier one that it is held against.
public struct LaterWording: Hashable, Sendable {
  public var report: Report
  public var precedence: Precedence?
  public var because: String?
  /// The earlier wording's assertion; nil for one that is held against none.
  public var laterThan: Int64?
  public var earlier: Report?
  /// Nil without descent: nothing says that the later one has it from there.
  public var relation: Derivation.Relation?
  public var status: ReportedSpeech.Match.Status?
  public var basis: Derivation.DirectionBasis?
  /// Worst first.
  public var drifts: [Drift]
  public var diff: WordDiff?
  /// A report that it cites and that is not here: "Northwire".
  public var unseen: [String]

  /// The earlier wording's assertion, where something says that it has it from there.
  public var from: Int64? { basis == nil ? nil : laterThan }

  public var isDescended: Bool { basis != nil }

  public var json: JSONValue {
    .object(
      report.members + [
        .init("precedence", JSONValue(precedence?.rawValue)), .init("because", JSONValue(because)),
        .init("speaker", JSONValue(report.speaker)), .init("later_than", JSONValue(laterThan)),
        .init("from", JSONValue(from)), .init("relation", JSONValue(relation?.rawValue)),
        .init("status", JSONValue(status?.rawValue)), .init("direction_basis", JSONValue(basis?.rawValue)),
        .init("drift", .array(drifts.map(\.json))), .init("diff", diff?.json ?? []),
      ])
  }
}

extension Lookup {
  func wordings(of claim: Int64, at desk: QuestionDesk) throws -> [LaterWording] {
    let lineage = try desk.all(LineageRow.self, ["claim": .integer(claim)])
    let reported = Dictionary(
      try desk.all(FirstReported.self, ["claim": .integer(claim)]).map { ($0.wording.assertion, $0) },
      uniquingKeysWith: { first, _ in first })
    let wordings = lineage.map { row in
      let earlier = row.laterThan.flatMap { reported[$0]?.wording }
      return LaterWording(row, earlier: earlier, because: reported[row.wording.assertion]?.because)
    }
    return try noted(wordings.once, \.report, at: desk)
  }
}

extension [LaterWording] {
  /// Each place once: two statements may hold one sentence, as a post and a quotation of it do.
  var once: [LaterWording] {
    var first: [Report.Place: Int64] = [:]
    var same: [Int64: Int64] = [:]
    for one in self {
      guard let own = one.report.assertion else { continue }
      if let known = first[one.report.standsAt] { same[own] = known } else { first[one.report.standsAt] = own }
    }
    return filter { one in one.report.assertion.map { same[$0] == nil } ?? true }.map { one in
      guard let before = one.laterThan, let known = same[before], known != one.report.assertion else { return one }
      var moved = one
      moved.laterThan = known
      return moved
    }
  }
}

extension LaterWording {
  init(_ row: LineageRow, earlier: Queries.Wording?, because: String?) {
    let (later, before) = (Report(row.wording), earlier.map { Report($0) })
    self.init(
      report: later, precedence: row.precedence, because: because, laterThan: row.laterThan, earlier: before,
      relation: row.directionBasis == nil ? nil : row.relation, status: row.status, basis: row.directionBasis,
      drifts: row.changes.map { $0.drift(earlier: before?.part ?? .body, later: later.part) },
      diff: before.map { WordDiff(from: $0.alone, to: later.alone) },
      unseen: row.precedence == .undetermined && row.laterThan == nil
        ? (row.cites ?? "").split(separator: ";").map { String($0.drop { $0 == " " }) } : [])
  }

  init(_ pair: Rewording) {
    let (earlier, later) = (Report(pair.earlier), Report(pair.later))
    self.init(
      report: later, precedence: nil, because: nil, laterThan: earlier.assertion, earlier: earlier,
      relation: pair.directionBasis == nil ? nil : pair.relation, status: pair.status, basis: pair.directionBasis,
      drifts: pair.changes.map { $0.drift(earlier: earlier.part, later: later.part) },
      diff: WordDiff(from: earlier.alone, to: later.alone), unseen: [])
  }
}

extension Change {
  fileprivate func drift(earlier before: Part, later after: Part) -> Drift {
    Drift(
      kind: kind, sign: sign, severity: severity,
      earlier: earlier.map { Passage(part: before, start: $0.start, end: $0.end, text: $0.text) },
      later: later.map { Passage(part: after, start: $0.start, end: $0.end, text: $0.text) })
  }
}
