import Collation
import Export
import Queries
import ReportedSpeech

/// Is this quote right? The nearest recorded wordings, what differs, and what that does to the meaning.
public struct Check: Sendable {
  public var database: String
  /// At most so many articles, each with its best statement.
  public var limit: Int

  public init(database: String, limit: Int) {
    self.database = database
    self.limit = limit
  }

  public func run(_ question: Question, speaker: String? = nil) throws -> CheckAnswer {
    let lookup = Lookup(database: database)
    return try lookup.asking { desk in
      guard let words = try lookup.words(of: question, at: desk) else {
        return CheckAnswer(query: question.words, speaker: speaker, matches: [])
      }
      let pasted = Pasted(words, speaker: speaker)
      let found = try lookup.alike(words, at: desk, atMost: max(Self.reach, 4 * limit))
      let matches = CheckAnswer.Match.nearest(of: found.map { CheckAnswer.Match($0, against: pasted) })
      return CheckAnswer(query: words, speaker: speaker, matches: Array(matches.prefix(limit)))
    }
  }

  /// How many statements are held against the quote, word by word, before the nearest are chosen.
  private static let reach = 60
}

/// Many checks on one connection, for a batch.
public final class Checks {
  private let desk: QuestionDesk
  private let lookup: Lookup
  private let limit: Int

  public init(database: String, limit: Int) throws {
    lookup = Lookup(database: database)
    desk = try QuestionDesk(at: database)
    self.limit = limit
  }

  /// One row an article, best first, in the contract's shape.
  public func rows(query: JSON, text: String) throws -> [JSON] {
    let pasted = Pasted(text, speaker: nil)
    return try lookup.ranked(text, at: desk, limit: limit, likeness: 0).enumerated().map { rank, match in
      let comparison = pasted.compared(to: match.found.wording)
      return [
        "query": query, "rank": JSON(rank + 1), "statement": .integer(match.found.wording.statement),
        "article": .string(match.found.wording.article), "outlet": JSON(match.found.wording.outlet),
        "text": .string(match.found.wording.text), "relation": .string(comparison.relation.rawValue),
        "score": .double(match.nearness.score),
      ]
    }
  }
}
