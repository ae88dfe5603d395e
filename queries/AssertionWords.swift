import Graph
import ReportedSpeech

/// The words of an assertion, and where they stand: what is needed to choose those that are worth telling in full.
package struct AssertionWords: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "words_of", PackageResources.words_of_sql, examples: ["words_of --articles '[1]'", "words_of --limit 20"])

  package var assertion: Int64
  package var statement: Int64
  /// The statement that its statement is quoted in.
  package var parent: Int64?
  package var articleID: Int64
  package var part: Part
  package var text: String

  package init(_ cells: inout Cells) throws {
    assertion = try cells.integer()
    statement = try cells.integer()
    parent = try cells.optionalInteger()
    articleID = try cells.integer()
    part = try cells.word(Part.self)
    text = try cells.text()
  }
}
