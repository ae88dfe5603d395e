import Graph
import ReportedSpeech

/// A claim, and how widely it is told: an outlet counts once, and so does an article in all its versions.
package struct KnownClaim: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "claims", PackageResources.claims_sql, examples: ["claims --limit 20", "claims --claim 1"])

  package var claim: Int64
  package var text: String
  /// How many outlets credit somebody with it; none: it is told in outlets' own voices.
  package var credited: Int
  /// How many of them quote somebody with it.
  package var quoted: Int
  /// An article of no known outlet counts for one.
  package var outlets: Int
  package var articles: Int
  package var statements: Int
  package var utterances: Int
  package var firstPublished: Instant?
  package var lastPublished: Instant?
  /// By content, which outlives the file: that of its first report.
  package var name: String?

  package init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    text = try cells.text()
    credited = try cells.int()
    quoted = try cells.int()
    outlets = try cells.int()
    articles = try cells.int()
    statements = try cells.int()
    utterances = try cells.int()
    firstPublished = try cells.instant()
    lastPublished = try cells.instant()
    name = try cells.optionalText()
  }
}
