import Graph
import ReportedSpeech

/// One way in which a wording changed, with the words on both sides.
public struct Drifted: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "drift", PackageResources.drift_sql,
    examples: ["drift", "drift --kind number_changed", "drift --outlet 1 --limit 10"])

  public var claim: Int64
  public var derivation: Int64
  public var kind: String
  public var sign: Drift.Sign?
  public var severity: Drift.Severity
  /// The words that changed; nil where that side has none.
  public var earlierWords: Passage?
  public var laterWords: Passage?
  public var earlier: Wording
  public var later: Wording

  public init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    derivation = try cells.integer()
    kind = try cells.text()
    sign = try cells.optionalWord(Drift.Sign.self)
    severity = try cells.word(Drift.Severity.self)
    earlierWords = try cells.optionalPassage(in: try cells.word(Part.self))
    laterWords = try cells.optionalPassage(in: try cells.word(Part.self))
    earlier = try Wording(&cells)
    later = try Wording(&cells)
  }
}
