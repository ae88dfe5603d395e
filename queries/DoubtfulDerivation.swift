import Graph
import ReportedSpeech

/// Two wordings that may be of one thing said, or may not.
public struct DoubtfulDerivation: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "doubtful_derivations", PackageResources.doubtful_derivations_sql,
    examples: ["doubtful_derivations --limit 20", "doubtful_derivations --claim 1"])

  /// Of the whole claim.
  public var statements: Int
  public var pair: Rewording

  public init(_ cells: inout Cells) throws {
    statements = try cells.int()
    pair = try Rewording(&cells)
  }
}
