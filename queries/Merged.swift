import Graph
import ReportedSpeech

/// One name in one article that stands for a speaker whom others name too, and the rule that says so.
public struct Merged: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "merges", PackageResources.merges_sql, examples: ["merges", "merges --speaker 'Ann Lee'"])

  public var speaker: Int64
  public var name: String
  public var kind: Speaker.Kind
  /// As this article names it.
  public var called: String
  /// The id of an identity rule.
  public var rule: String
  public var article: String
  public var outlet: String?
  /// The key of the article that gave the name in full, where another one did.
  public var via: String?

  public init(_ cells: inout Cells) throws {
    speaker = try cells.integer()
    name = try cells.text()
    kind = try cells.word(Speaker.Kind.self)
    called = try cells.text()
    rule = try cells.text()
    article = try cells.text()
    outlet = try cells.optionalText()
    via = try cells.optionalText()
  }
}
