import Graph
import ReportedSpeech

/// How often two outlets report the same, where nothing says that the one has it from the other.
public struct ReportedAlike: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "reported_alike", PackageResources.reported_alike_sql,
    examples: ["reported_alike --limit 20", "reported_alike --outlet 'Bay Times'"])

  public var outlet: String
  public var other: String
  public var claims: Int
  /// Of assertions.
  public var pairs: Int
  public var articles: Int
  public var otherArticles: Int

  public init(_ cells: inout Cells) throws {
    outlet = try cells.text()
    other = try cells.text()
    claims = try cells.int()
    pairs = try cells.int()
    articles = try cells.int()
    otherArticles = try cells.int()
  }
}
