import Graph

/// What stands right before and behind an assertion in its article, a few hundred characters at most.
public struct Beside: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "beside", PackageResources.beside_sql, examples: ["beside --assertions '[1]'", "beside --limit 20"])

  public var assertion: Int64
  public var before: String
  public var behind: String

  public init(_ cells: inout Cells) throws {
    assertion = try cells.integer()
    before = try cells.text()
    behind = try cells.text()
  }
}
