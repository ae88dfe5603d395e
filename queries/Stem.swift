import Graph
import ReportedSpeech

/// A word stem that statements hold.
public struct Stem: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "vocabulary", PackageResources.vocabulary_sql, examples: ["vocabulary --stem re"])

  public var stem: String
  public var statements: Int

  public init(_ cells: inout Cells) throws {
    stem = try cells.text()
    statements = try cells.int()
  }
}
