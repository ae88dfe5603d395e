import Graph
import ReportedSpeech

/// An outlet, and how much of it there is.
public struct KnownOutlet: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "outlets", PackageResources.outlets_sql, examples: ["outlets", "outlets --outlet 'Hill Post'"])

  public var outlet: Int64
  public var name: String
  public var domain: String?
  public var articles: Int
  public var statements: Int
  /// Claims of several articles that it was certainly the first to report.
  public var firsts: Int
  /// How often others say they have something from it.
  public var cited: Int

  public init(_ cells: inout Cells) throws {
    outlet = try cells.integer()
    name = try cells.text()
    domain = try cells.optionalText()
    articles = try cells.int()
    statements = try cells.int()
    firsts = try cells.int()
    cited = try cells.int()
  }
}
