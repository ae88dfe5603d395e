import Graph
import ReportedSpeech

/// All that the graph holds of an assertion.
package struct AssertionDetail: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "assertions", PackageResources.assertions_sql,
    examples: ["assertions --claim 1", "assertions --article 1", "assertions --assertion 1"])

  package var claim: Int64?
  package var utterance: Int64?
  package var precedence: Precedence?
  package var because: String?
  /// By content: the same in every graph.
  package var name: String
  package var frame: StatementDetail.Frame
  /// The id of the rule that decided who says it.
  package var rule: String?
  package var said: Saying?
  /// The statement that its statement is quoted in.
  package var parent: Int64?
  package var articleID: Int64
  package var wording: Wording

  package init(_ cells: inout Cells) throws {
    claim = try cells.optionalInteger()
    utterance = try cells.optionalInteger()
    precedence = try cells.optionalWord(Precedence.self)
    because = try cells.optionalText()
    name = try cells.text()
    frame = try StatementDetail.Frame(&cells)
    rule = try cells.optionalText()
    said = try cells.saying()
    parent = try cells.optionalInteger()
    articleID = try cells.integer()
    wording = try Wording(&cells)
  }
}
