import Graph
import ReportedSpeech

/// A word stem that articles hold.
package struct Stem: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "vocabulary", PackageResources.vocabulary_sql, examples: ["vocabulary --stem re"])

  package var stem: String
  package var articles: Int

  package init(_ cells: inout Cells) throws {
    stem = try cells.text()
    articles = try cells.int()
  }
}
