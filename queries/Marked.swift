import Graph
import ReportedSpeech

/// What is needed beside an article's words to read it again: its language, and what markup says of a part of it.
package struct Marked: AnswerRow, Hashable {
  package static let question = NamedQuery(
    "markings", PackageResources.markings_sql, examples: ["markings --articles '[1]'", "markings --limit 20"])

  package var articleID: Int64
  package var language: String?
  /// Nil of an article without any.
  package var marking: Marking?

  package init(_ cells: inout Cells) throws {
    articleID = try cells.integer()
    language = try cells.optionalText()
    let (kind, part) = (try cells.optionalWord(Marking.Kind.self), try cells.optionalWord(Part.self))
    let (start, end) = (try cells.optionalInteger(), try cells.optionalInteger())
    let value = try cells.optionalText()
    let of = (try cells.optionalInteger(), try cells.optionalInteger())
    let time = try cells.interval()
    guard let kind, let part, let start, let end else { return }
    var quotation: Range<Int>?
    if let from = of.0, let to = of.1, from <= to { quotation = Int(from)..<Int(to) }
    marking = Marking(
      kind: kind, part: part, start: Int(start), end: Int(end), value: value, of: quotation, time: time)
  }
}
