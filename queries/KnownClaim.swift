import Graph
import ReportedSpeech

/// A claim, and how widely it is told: an outlet counts once, and so does an article in all its versions.
public struct KnownClaim: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "claims", PackageResources.claims_sql, examples: ["claims --limit 20", "claims --claim 1"])

  public var claim: Int64
  public var text: String
  /// Somebody is credited with it; else it is told in outlets' own voices.
  public var credited: Bool
  /// An article of no known outlet counts for one.
  public var outlets: Int
  public var articles: Int
  public var statements: Int
  public var utterances: Int
  public var firstPublished: Instant?
  public var lastPublished: Instant?

  public init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    text = try cells.text()
    credited = try cells.flag()
    outlets = try cells.int()
    articles = try cells.int()
    statements = try cells.int()
    utterances = try cells.int()
    firstPublished = try cells.instant()
    lastPublished = try cells.instant()
  }
}
