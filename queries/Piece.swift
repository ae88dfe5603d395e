import Graph
import ReportedSpeech

/// A fragment of an assertion: where it stands, and whether inside quotation marks.
package struct Piece: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "fragments", PackageResources.fragments_sql, examples: ["fragments --articles '[1]'", "fragments --limit 20"])

  package var articleID: Int64
  package var statement: Int64
  package var assertion: Int64
  package var part: Part
  /// Code points of the part.
  package var start: Int
  package var end: Int
  package var quoted: Bool

  package init(_ cells: inout Cells) throws {
    articleID = try cells.integer()
    statement = try cells.integer()
    assertion = try cells.integer()
    part = try cells.word(Part.self)
    start = try cells.int()
    end = try cells.int()
    quoted = try cells.flag()
  }
}
