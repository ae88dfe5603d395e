import Graph
import ReportedSpeech

/// An occasion on which a claim was made, and whether it was the first.
package struct FirstSaid: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "first_said", PackageResources.first_said_sql, examples: ["first_said --claim 1", "first_said"])

  package var claim: Int64
  package var utterance: Int64
  package var speaker: String?
  package var said: Saying?
  package var precedence: Precedence
  package var because: String
  /// How many assertions report it.
  package var reports: Int
  /// The claim's fullest wording.
  package var text: String

  package init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    utterance = try cells.integer()
    speaker = try cells.optionalText()
    said = try cells.saying()
    precedence = try cells.word(Precedence.self)
    because = try cells.text()
    reports = try cells.int()
    text = try cells.text()
  }
}
