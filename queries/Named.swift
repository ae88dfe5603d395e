import Graph

/// An assertion by its content: the same in every graph.
public struct Named: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "named", PackageResources.named_sql, examples: ["named --assertions '[1]'", "named --limit 20"])

  public var assertion: Int64
  /// "3f2a9c0d1b7e4465/b/120-180/1".
  public var name: String
  public var articleID: Int64
  public var claim: Int64?

  public init(_ cells: inout Cells) throws {
    assertion = try cells.integer()
    name = try cells.text()
    articleID = try cells.integer()
    claim = try cells.optionalInteger()
  }
}
