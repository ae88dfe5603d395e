import Graph
import ReportedSpeech

/// What an outlet changed in words that another one had before it.
public struct ChangedBy: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "changed_by", PackageResources.changed_by_sql, examples: ["changed_by --outlet 1", "changed_by"])

  public var change: Drifted

  public init(_ cells: inout Cells) throws { change = try Drifted(&cells) }
}
