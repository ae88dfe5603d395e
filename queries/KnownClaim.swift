import Graph
import ReportedSpeech

/// A claim, and how widely it is told.
public struct KnownClaim: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "claims", PackageResources.claims_sql, examples: ["claims --limit 20", "claims --claim 1"])

  public var claim: Int64
  public var text: String
  public var outlets: Int
  public var statements: Int
  public var utterances: Int
  public var firstPublished: Instant?
  public var lastPublished: Instant?

  public init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    text = try cells.text()
    outlets = try cells.int()
    statements = try cells.int()
    utterances = try cells.int()
    firstPublished = try cells.instant()
    lastPublished = try cells.instant()
  }
}
