import Graph
import ReportedSpeech

/// Two wordings of one utterance and what changed between them, the worst of it in front.
public struct Drifted: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "drift", PackageResources.drift_sql,
    examples: [
      "drift --limit 20", "drift --kind number_changed",
      "drift --outlet 'Harbor Courier' --from 2026-03-05T00:00:00Z", "drift --all 1",
    ])

  /// Of the worst change, or of the kind that was asked for.
  public var kind: String
  public var sign: Drift.Sign?
  public var earlierWords: String?
  public var laterWords: String?
  public var pair: Rewording

  public init(_ cells: inout Cells) throws {
    kind = try cells.text()
    sign = try cells.optionalWord(Drift.Sign.self)
    earlierWords = try cells.optionalText()
    laterWords = try cells.optionalText()
    pair = try Rewording(&cells)
  }
}
