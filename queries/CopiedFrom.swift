import Graph
import ReportedSpeech

/// How often one outlet has statements from another, where something says so.
package struct CopiedFrom: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "copied_from", PackageResources.copied_from_sql, examples: ["copied_from", "copied_from --outlet 'Bay Times'"])

  package var outlet: String
  package var from: String
  package var statements: Int
  package var copies: Int
  package var quotations: Int
  package var rewordings: Int
  package var restatements: Int
  package var articles: Int

  package init(_ cells: inout Cells) throws {
    outlet = try cells.text()
    from = try cells.text()
    statements = try cells.int()
    copies = try cells.int()
    quotations = try cells.int()
    rewordings = try cells.int()
    restatements = try cells.int()
    articles = try cells.int()
  }
}
