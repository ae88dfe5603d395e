import Graph

/// An assertion by its content: the same in every graph.
package struct Named: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "named", PackageResources.named_sql, examples: ["named --assertions '[1]'", "named --limit 20"])

  package var assertion: Int64
  /// "3f2a9c0d1b7e4465/b/120-180/1".
  package var name: String
  package var articleID: Int64
  package var claim: Int64?

  package init(_ cells: inout Cells) throws {
    assertion = try cells.integer()
    name = try cells.text()
    articleID = try cells.integer()
    claim = try cells.optionalInteger()
  }
}
