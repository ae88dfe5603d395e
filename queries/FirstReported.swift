import Graph
import ReportedSpeech

/// An assertion of a claim, and whether it was reported there first.
package struct FirstReported: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "first_reported", PackageResources.first_reported_sql, examples: ["first_reported --claim 1", "first_reported"])

  package var claim: Int64
  package var utterance: Int64?
  package var precedence: Precedence
  package var because: String
  /// Whether it says that it was said.
  package var polarity: Polarity
  package var wording: Wording

  package init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    utterance = try cells.optionalInteger()
    precedence = try cells.word(Precedence.self)
    because = try cells.text()
    polarity = try cells.word(Polarity.self)
    wording = try Wording(&cells)
  }
}
