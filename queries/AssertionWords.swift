import Graph
import ReportedSpeech

/// The words of an assertion, and where they stand: what is needed to choose those that are worth telling in full.
public struct AssertionWords: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "words_of", PackageResources.words_of_sql, examples: ["words_of --articles '[1]'", "words_of --limit 20"])

  public var assertion: Int64
  public var statement: Int64
  /// The statement that its statement is quoted in.
  public var parent: Int64?
  public var articleID: Int64
  public var part: Part
  public var text: String

  public init(_ cells: inout Cells) throws {
    assertion = try cells.integer()
    statement = try cells.integer()
    parent = try cells.optionalInteger()
    articleID = try cells.integer()
    part = try cells.word(Part.self)
    text = try cells.text()
  }
}
