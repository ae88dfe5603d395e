import Graph
import ReportedSpeech

/// A statement that an outlet has from another, where something says so.
public struct Carried: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "carried", PackageResources.carried_sql,
    examples: ["carried --outlet 'Bay Times' --origin 'Harbor Courier'", "carried --limit 20"])

  public var pair: Rewording

  public init(_ cells: inout Cells) throws { pair = try Rewording(&cells) }
}
