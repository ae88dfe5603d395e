import Graph
import ReportedSpeech

/// One name in one article that stands for a speaker whom others name too, and the rule that says so.
package struct Merged: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "merges", PackageResources.merges_sql, examples: ["merges", "merges --speaker 'Ann Lee'"])

  package var speaker: Int64
  package var name: String
  package var kind: Speaker.Kind
  /// As this article names it.
  package var called: String
  /// The id of an identity rule.
  package var rule: String
  package var article: String
  package var outlet: String?
  /// The key of the article that gave the name in full, where another one did.
  package var via: String?

  package init(_ cells: inout Cells) throws {
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
