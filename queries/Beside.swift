import Graph

/// What stands right before and behind an assertion in its article, a few hundred characters at most.
package struct Beside: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "beside", PackageResources.beside_sql, examples: ["beside --assertions '[1]'", "beside --limit 20"])

  package var assertion: Int64
  package var before: String
  package var behind: String

  package init(_ cells: inout Cells) throws {
    assertion = try cells.integer()
    before = try cells.text()
    behind = try cells.text()
  }
}
