import Graph
import ReportedSpeech

/// One step by which an utterance reached an outlet.
public struct Link: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "chain", PackageResources.chain_sql, examples: ["chain --claim 1", "chain --utterance 1"])

  public var claim: Int64
  public var utterance: Int64
  public var precedence: Precedence?
  public var citesKind: Citation.Kind?
  public var citesOutlet: String?
  public var citesText: String?
  /// Whose words it is quoted in.
  public var insideWordsOf: String?
  /// The assertion that it has it from, where something says so.
  public var earlier: Int64?
  public var earlierOutlet: String?
  public var wording: Wording

  public init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    utterance = try cells.integer()
    precedence = try cells.optionalWord(Precedence.self)
    citesKind = try cells.optionalWord(Citation.Kind.self)
    citesOutlet = try cells.optionalText()
    citesText = try cells.optionalText()
    insideWordsOf = try cells.optionalText()
    earlier = try cells.optionalInteger()
    earlierOutlet = try cells.optionalText()
    wording = try Wording(&cells)
  }
}
