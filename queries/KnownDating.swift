import Graph
import ReportedSpeech

/// A date that was found for an article.
public struct KnownDating: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "datings", PackageResources.datings_sql, examples: ["datings --article 1", "datings --conflict 1"])

  public var articleID: Int64
  public var article: String
  public var basis: String
  public var precision: String
  public var interval: Interval?
  public var chosen: Bool
  public var conflict: Bool

  public init(_ cells: inout Cells) throws {
    articleID = try cells.integer()
    article = try cells.text()
    basis = try cells.text()
    precision = try cells.text()
    interval = try cells.interval()
    chosen = try cells.flag()
    conflict = try cells.flag()
  }
}
