import Graph
import ReportedSpeech

/// An assertion as every answer shows it: the words, who is credited, and where and when they stand.
package struct Wording: Hashable, Sendable {
  package var assertion: Int64
  package var statement: Int64
  package var text: String
  package var mode: Mode
  /// As the graph calls whoever is credited; else as the article does.
  package var speaker: String?
  /// The article's key.
  package var article: String
  package var outlet: String?
  package var url: String?
  package var title: String?
  /// When its part of the article was, else the article.
  package var published: Interval?
  package var part: Part
  /// Code points into the part.
  package var start: Int
  package var end: Int

  init(_ cells: inout Cells) throws {
    assertion = try cells.integer()
    statement = try cells.integer()
    text = try cells.text()
    mode = try cells.word(Mode.self)
    speaker = try cells.optionalText()
    article = try cells.text()
    outlet = try cells.optionalText()
    url = try cells.optionalText()
    title = try cells.optionalText()
    published = try cells.interval()
    part = try cells.word(Part.self)
    start = try cells.int()
    end = try cells.int()
  }
}

extension Cells {
  /// Three columns: from, to and the words that say so.
  mutating func saying() throws -> Saying? {
    let (interval, basis) = (try interval(), try optionalText())
    return interval.map { Saying(interval: $0, basis: basis ?? "") }
  }
}

extension Wording {
  /// Who published it, as a person names it: its outlet, else its article's key.
  package var publisher: String { outlet ?? article }
}
