import Graph
import ReportedSpeech

/// One report of a claim, and how long after the first it came.
public struct Spread: AnswerRow, Hashable {
  public static let question = NamedQuery("spread", PackageResources.spread_sql, examples: ["spread --claim 1"])

  public var claim: Int64
  /// 1 for the first.
  public var report: Int
  public var hours: Double
  public var wording: Wording

  public init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    report = try cells.int()
    hours = try cells.real()
    wording = try Wording(&cells)
  }
}
