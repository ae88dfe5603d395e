import Queries
import ReportedSpeech

/// Words as an answer shows them: who is credited with them, who published them, where and when.
public struct Report: Hashable, Sendable {
  /// Nil where the words stand in no statement: a question or a call in the outlet's own voice.
  public var statement: Int64?
  public var assertion: Int64?
  /// The article's key.
  public var article: String
  public var outlet: String?
  public var url: String?
  public var title: String?
  public var published: Interval?
  public var mode: Mode
  public var speaker: String?
  /// The assertion's words and hull.
  public var text: String
  public var part: Part
  public var start: Int
  public var end: Int
  /// Nil where its article has had the words from the first.
  package var added: Added?
  /// Whether its words are said, or denied, asked, promised or disowned.
  package var polarity: Polarity = .asserted
}

extension Report {
  /// Where its words stand, and which.
  struct Place: Hashable {
    var article: String
    var part: Part
    var range: Range<Int>
    var text: String
  }

  var standsAt: Place { Place(article: article, part: part, range: start..<max(start, end), text: text) }

  package init(_ wording: Queries.Wording) {
    self.init(
      statement: wording.statement, assertion: wording.assertion, article: wording.article, outlet: wording.outlet,
      url: wording.url, title: wording.title, published: wording.published, mode: wording.mode,
      speaker: wording.speaker, text: wording.text, part: wording.part, start: wording.start, end: wording.end)
  }

  /// A sentence of an article in which no statement was read.
  init(_ sentence: Passage, in article: Holding) {
    self.init(
      statement: nil, assertion: nil, article: article.article, outlet: article.outlet, url: article.url,
      title: article.title, published: article.published, mode: .unattributed, speaker: nil, text: sentence.text,
      part: sentence.part, start: sentence.start, end: sentence.end)
  }

  /// The statement alone, as far as comparing its words needs it.
  package var alone: Statement {
    let end = start + text.unicodeScalars.count
    return Statement(
      mode: mode, spans: [Passage(part: part, start: start, end: end, text: text)],
      speaker: speaker.map { Speaker(name: $0, kind: .person) })
  }

  /// The members that every answer gives a report, in the contract's order.
  package var members: [JSONValue.Member] {
    [
      .init("statement", JSONValue(statement)), .init("assertion", JSONValue(assertion)),
      .init("article", .string(article)), .init("outlet", JSONValue(outlet)), .init("url", JSONValue(url)),
      .init("title", JSONValue(title)), .init("published_from", JSONValue(published?.from)),
      .init("published_to", JSONValue(published?.to)), .init("mode", .string(mode.rawValue)),
      .init("text", .string(text)), .init("start", JSONValue(start)), .init("end", JSONValue(end)),
    ]
  }
}
