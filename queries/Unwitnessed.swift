import Graph
import ReportedSpeech

/// A quote that stands in one outlet alone.
public struct Unwitnessed: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "unwitnessed", PackageResources.unwitnessed_sql, examples: ["unwitnessed", "unwitnessed --outlet 'Hill Post'"])

  public var claim: Int64
  public var wording: Wording

  public init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    wording = try Wording(&cells)
  }
}
