import Graph
import ReportedSpeech

/// Two wordings of one utterance and what changed between them, the worst of it in front.
package struct Drifted: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "drift", PackageResources.drift_sql,
    examples: [
      "drift --limit 20", "drift --kind number_changed",
      "drift --outlet 'Harbor Courier' --from 2026-03-05T00:00:00Z", "drift --all 1",
    ])

  /// Of the worst change, or of the kind that was asked for.
  package var kind: String
  package var sign: Drift.Sign?
  package var earlierWords: String?
  package var laterWords: String?
  package var pair: Rewording

  package init(_ cells: inout Cells) throws {
    kind = try cells.text()
    sign = try cells.optionalWord(Drift.Sign.self)
    earlierWords = try cells.optionalText()
    laterWords = try cells.optionalText()
    pair = try Rewording(&cells)
  }
}
