import Graph
import ReportedSpeech

/// How often one outlet has statements from another, where something says so.
public struct CopiedFrom: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "copied_from", PackageResources.copied_from_sql, examples: ["copied_from", "copied_from --outlet 'Bay Times'"])

  public var outlet: String
  public var from: String
  public var statements: Int
  public var copies: Int
  public var quotations: Int
  public var rewordings: Int
  public var restatements: Int
  public var articles: Int

  public init(_ cells: inout Cells) throws {
    outlet = try cells.text()
    from = try cells.text()
    statements = try cells.int()
    copies = try cells.int()
    quotations = try cells.int()
    rewordings = try cells.int()
    restatements = try cells.int()
    articles = try cells.int()
  }
}
