import Collation
import Queries
import ReportedSpeech

/// All that is known of asked words, or of a claim, at once: the verdict, both first answers, and every wording beside one
/// of them, the base.
package struct ClaimAnswer: Answer {
  package var first: FirstAnswer
  /// In the order of time.
  package var reports: [Told]
  /// The wordings, each once, the base first, then the worst change first.
  package var variants: [Variant]
  package var heat: HeatMap?
  /// What assertions are called by content, for links.
  package var names: [Int64: String]

  /// A report, and how it stands to an earlier one.
  package struct Told: Hashable, Sendable {
    package var wording: LaterWording
    package var name: String
    package var utterance: Int64?
    /// Nil where the article has no sentence around it.
    package var host: Passage?
  }

  package var opening: Opening { first.opening }
  package var base: Told? { variants.first.flatMap { $0.members.first }.map { reports[$0] } }
  package var isEmpty: Bool { first.isEmpty }
  package var tellsOfNothing: Bool { true }

  package var trace: TraceAnswer { TraceAnswer(rewordings) }
  package var rewordings: RewordingsAnswer {
    RewordingsAnswer(opening: opening, wordings: reports.map(\.wording), others: Array(first.answers.dropFirst()))
  }

  /// The keys of `first`, `rewordings` and `check`, and each wording with its name and its sentence.
  package var json: JSONValue {
    .object(
      opening.members + [
        .init("speaker", JSONValue(opening.finding.speaker)),
        .init("matches", .array(opening.finding.rows.map(\.json))), .init("said", .array(first.said.map(\.json))),
        .init("reported", .array(first.reported.map(\.json))), .init("wordings", .array(reports.map(\.json))),
        .init("others", .array(first.answers.dropFirst().map(\.json))), .init("nearest", opening.nearest),
      ])
  }

  package var rows: Rows {
    var rows = rewordings.rows
    rows.columns.insert("name", at: 0)
    for i in rows.values.indices { rows.values[i].insert(.string(reports[i].name), at: 0) }
    return rows
  }
}

extension ClaimAnswer.Told {
  package var report: Report { wording.report }

  var json: JSONValue {
    guard case .object(let members) = wording.json else { return wording.json }
    return .object([.init("name", .string(name))] + members + [.init("sentence", JSONValue(host?.text))])
  }
}
