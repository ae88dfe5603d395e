import Export
import Queries
import ReportedSpeech

/// One statement as an answer shows it: its words, where they stand, who published them and when.
public typealias Testimony = Queries.Wording

extension Testimony {
  /// The statement alone, as far as comparing its words needs it.
  package var alone: Statement {
    let end = start + text.unicodeScalars.count
    return Statement(
      mode: mode, fragments: [Passage(part: part, start: start, end: end, text: text)],
      speaker: speaker.map { Speaker(name: $0, kind: .person) })
  }

  /// The members that every answer gives a statement, in the contract's order.
  package var members: [JSON.Member] {
    [
      .init("statement", .integer(statement)), .init("article", .string(article)),
      .init("outlet", JSON(outlet)), .init("url", JSON(url)),
      .init("title", JSON(title)), .init("published_from", JSON(published?.from)),
      .init("published_to", JSON(published?.to)), .init("mode", .string(mode.rawValue)),
      .init("text", .string(text)), .init("start", JSON(start)),
      .init("end", JSON(end)),
    ]
  }
}
