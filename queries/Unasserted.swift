import Graph
import ReportedSpeech

/// Words that their report does not give as said: denied, asked, promised, disowned.
package struct Unasserted: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "unasserted", PackageResources.unasserted_sql, examples: ["unasserted --assertions '[1]'", "unasserted --limit 20"])

  package var assertion: Int64
  package var polarity: Polarity

  package init(_ cells: inout Cells) throws {
    assertion = try cells.integer()
    polarity = try cells.word(Polarity.self)
  }
}
