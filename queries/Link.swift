import Graph
import ReportedSpeech

/// One step by which an utterance reached an outlet.
package struct Link: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "chain", PackageResources.chain_sql, examples: ["chain --claim 1", "chain --utterance 1"])

  package var claim: Int64
  package var utterance: Int64
  package var precedence: Precedence?
  package var citesKind: Citation.Kind?
  package var citesOutlet: String?
  package var citesText: String?
  /// Whose words it is quoted in.
  package var insideWordsOf: String?
  /// The assertion that it has it from, where something says so.
  package var earlier: Int64?
  package var earlierOutlet: String?
  package var wording: Wording

  package init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    utterance = try cells.integer()
    precedence = try cells.optionalWord(Precedence.self)
    citesKind = try cells.optionalWord(Citation.Kind.self)
    citesOutlet = try cells.optionalText()
    citesText = try cells.optionalText()
    insideWordsOf = try cells.optionalText()
    earlier = try cells.optionalInteger()
    earlierOutlet = try cells.optionalText()
    wording = try Wording(&cells)
  }
}
