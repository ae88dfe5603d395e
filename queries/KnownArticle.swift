import Graph
import ReportedSpeech

/// An article, without its text.
package struct KnownArticle: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "articles", PackageResources.articles_sql, examples: ["articles --limit 20", "articles --outlet 'Hill Post'"])

  package var id: Int64
  /// The article's key.
  package var article: String
  /// By content: the same in every graph.
  package var name: String
  package var outlet: String?
  package var url: String?
  package var title: String?
  package var published: Interval?
  package var publishedBasis: String?
  package var precision: String?
  package var modified: Instant?
  package var retrieved: Instant?
  package var language: String?
  package var credit: String?
  package var copyOwner: String?
  package var copyGroup: Int64?
  package var revises: Int64?
  /// Code points.
  package var length: Int
  package var statements: Int
  /// Articles that tell of the same event.
  package var storyMates: Int
  package var run: Int64

  package init(_ cells: inout Cells) throws {
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
