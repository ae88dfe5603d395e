import Graph
import ReportedSpeech

/// Who is said to have said something, and how much.
package struct KnownSpeaker: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "speakers", PackageResources.speakers_sql, examples: ["speakers --limit 20", "speakers --speaker 'Ann Lee'"])

  package var speaker: Int64
  package var name: String
  package var kind: Speaker.Kind
  package var statements: Int
  package var quotes: Int
  package var claims: Int
  package var outlets: Int
  /// Every name, joined by "; ".
  package var names: String?
  /// By content: the same in every graph, and no other speaker's.
  package var identity: String

  package init(_ cells: inout Cells) throws {
    speaker = try cells.integer()
    name = try cells.text()
    kind = try cells.word(Speaker.Kind.self)
    statements = try cells.int()
    quotes = try cells.int()
    claims = try cells.int()
    outlets = try cells.int()
    names = try cells.optionalText()
    identity = try cells.text()
  }
}
