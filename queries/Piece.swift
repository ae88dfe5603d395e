import Graph
import ReportedSpeech

/// A fragment of an assertion: where it stands, and whether inside quotation marks.
public struct Piece: AnswerRow, Hashable {
  public static let question = NamedQuery(
    "fragments", PackageResources.fragments_sql, examples: ["fragments --articles '[1]'", "fragments --limit 20"])

  public var articleID: Int64
  public var statement: Int64
  public var assertion: Int64
  public var part: Part
  /// Code points of the part.
  public var start: Int
  public var end: Int
  public var quoted: Bool

  public init(_ cells: inout Cells) throws {
    articleID = try cells.integer()
    statement = try cells.integer()
    assertion = try cells.integer()
    part = try cells.word(Part.self)
    start = try cells.int()
    end = try cells.int()
    quoted = try cells.flag()
  }
}
