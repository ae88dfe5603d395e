import Graph
import ReportedSpeech

/// What a speaker said on one occasion, in its first report.
package struct SaidBy: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "said_by", PackageResources.said_by_sql,
    examples: ["said_by --speaker 'Ann Lee'", "said_by --outlet 'Bay Times' --from 2026-03-05T00:00:00Z"])

  package var claim: Int64
  package var utterance: Int64
  package var said: Saying?
  package var reports: Int
  package var wording: Wording

  package init(_ cells: inout Cells) throws {
    claim = try cells.integer()
    utterance = try cells.integer()
    said = try cells.saying()
    reports = try cells.int()
    wording = try Wording(&cells)
  }
}
