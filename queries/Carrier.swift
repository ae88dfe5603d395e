import Graph
import ReportedSpeech

/// A report in another article of what an article says too.
public struct Carrier: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "carriers", PackageResources.carriers_sql, examples: ["carriers --article 1", "carriers --article 1 --limit 20"])

  public var claim: Int64
  /// By content: the same in every graph.
  public var name: String
  public var precedence: Precedence
  public var wording: Wording

  public init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    name = try cells.text()
    precedence = try cells.word(Precedence.self)
    wording = try Wording(&cells)
  }
}
