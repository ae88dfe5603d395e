import Graph
import ReportedSpeech

/// An article, without its text.
public struct KnownArticle: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "articles", PackageResources.articles_sql, examples: ["articles --limit 20", "articles --outlet 'Hill Post'"])

  public var id: Int64
  /// The article's key.
  public var article: String
  /// By content: the same in every graph.
  public var name: String
  public var outlet: String?
  public var url: String?
  public var title: String?
  public var published: Interval?
  public var publishedBasis: String?
  public var precision: String?
  public var modified: Instant?
  public var retrieved: Instant?
  public var language: String?
  public var credit: String?
  public var copyOwner: String?
  public var copyGroup: Int64?
  public var revises: Int64?
  /// Code points.
  public var length: Int
  public var statements: Int
  /// Articles that tell of the same event.
  public var storyMates: Int
  public var run: Int64

  public init(_ cells: inout Cells) throws {
    id = try cells.integer()
    article = try cells.text()
    name = try cells.text()
    outlet = try cells.optionalText()
    url = try cells.optionalText()
    title = try cells.optionalText()
    published = try cells.interval()
    publishedBasis = try cells.optionalText()
    precision = try cells.optionalText()
    modified = try cells.instant()
    retrieved = try cells.instant()
    language = try cells.optionalText()
    credit = try cells.optionalText()
    copyOwner = try cells.optionalText()
    copyGroup = try cells.optionalInteger()
    revises = try cells.optionalInteger()
    length = try cells.int()
    statements = try cells.int()
    storyMates = try cells.int()
    run = try cells.integer()
  }
}
