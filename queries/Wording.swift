import Graph
import ReportedSpeech

/// An assertion as every answer shows it: the words, who is credited, and where and when they stand.
public struct Wording: Hashable, Sendable {
  public var assertion: Int64
  public var statement: Int64
  public var text: String
  public var mode: Mode
  /// As the graph calls whoever is credited; else as the article does.
  public var speaker: String?
  /// The article's key.
  public var article: String
  public var outlet: String?
  public var url: String?
  public var title: String?
  /// When its part of the article was, else the article.
  public var published: Interval?
  public var part: Part
  /// Code points into the part.
  public var start: Int
  public var end: Int

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
  public var publisher: String { outlet ?? article }
}
