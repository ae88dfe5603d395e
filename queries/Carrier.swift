import Graph
import ReportedSpeech

/// A report in another article of what an article says too.
package struct Carrier: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "carriers", PackageResources.carriers_sql, examples: ["carriers --article 1", "carriers --article 1 --limit 20"])

  package var claim: Int64
  /// By content: the same in every graph.
  package var name: String
  package var precedence: Precedence
  package var wording: Wording

  package init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    name = try cells.text()
    precedence = try cells.word(Precedence.self)
    wording = try Wording(&cells)
  }
}
