import Collation
import Queries
import ReportedSpeech

/// All that is known of asked words, or of a claim, at once: the verdict, both first answers, and every wording beside one
/// of them, the base.
public struct ClaimAnswer: Answer {
  public var first: FirstAnswer
  /// In the order of time.
  public var reports: [Told]
  /// The wordings, each once, the base first, then the worst change first.
  public var variants: [Variant]
  public var heat: HeatMap?
  /// What assertions are called by content, for links.
  public var names: [Int64: String]

  /// A report, and how it stands to an earlier one.
  public struct Told: Hashable, Sendable {
    public var wording: LaterWording
    public var name: String
    public var utterance: Int64?
    /// Nil where the article has no sentence around it.
    public var host: Passage?
  }

  public var opening: Opening { first.opening }
  public var base: Told? { variants.first.flatMap { $0.members.first }.map { reports[$0] } }
  public var isEmpty: Bool { first.isEmpty }
  public var tellsOfNothing: Bool { true }

  public var trace: TraceAnswer { TraceAnswer(rewordings) }
  public var rewordings: RewordingsAnswer {
    RewordingsAnswer(opening: opening, wordings: reports.map(\.wording), others: Array(first.answers.dropFirst()))
  }

  /// The keys of `first`, `rewordings` and `check`, and each wording with its name and its sentence.
  public var json: JSONValue {
    .object(
      opening.members + [
        .init("speaker", JSONValue(opening.finding.speaker)),
        .init("matches", .array(opening.finding.rows.map(\.json))), .init("said", .array(first.said.map(\.json))),
        .init("reported", .array(first.reported.map(\.json))), .init("wordings", .array(reports.map(\.json))),
        .init("others", .array(first.answers.dropFirst().map(\.json))), .init("nearest", opening.nearest),
      ])
  }

  public var rows: Rows {
    var rows = rewordings.rows
    rows.columns.insert("name", at: 0)
    for i in rows.values.indices { rows.values[i].insert(.string(reports[i].name), at: 0) }
    return rows
  }
}

extension ClaimAnswer.Told {
  public var report: Report { wording.report }

  var json: JSONValue {
    guard case .object(let members) = wording.json else { return wording.json }
    return .object([.init("name", .string(name))] + members + [.init("sentence", JSONValue(host?.text))])
  }
}
