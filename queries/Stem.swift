import Graph
import ReportedSpeech

/// A word stem that articles hold.
public struct Stem: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "vocabulary", PackageResources.vocabulary_sql, examples: ["vocabulary --stem re"])

  public var stem: String
  public var articles: Int

  public init(_ cells: inout Cells) throws {
    stem = try cells.text()
    articles = try cells.int()
  }
}
