import Collation
import Extraction
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
    return try lookup.asking { answers in
      guard let words = try lookup.words(of: question, in: answers) else {
        return CheckAnswer(query: question.words, speaker: speaker, matches: [])
      }
      let pasted = Pasted(words, speaker: speaker)
      let matches = try lookup.ranked(words, in: answers, limit: limit, likeness: Lookup.likeness)
        .map { CheckAnswer.Match($0, against: pasted) }
      return CheckAnswer(query: words, speaker: speaker, matches: matches)
    }
  }
}

/// Many checks on one connection, for a batch.
public final class Checks {
  private let answers: Answers
  private let lookup: Lookup
  private let limit: Int

  public init(database: String, limit: Int) throws {
    lookup = Lookup(database: database)
    answers = try Answers(at: database)
    self.limit = limit
  }

  /// One row an article, best first, in the contract's shape.
  public func rows(query: JSON, text: String) throws -> [JSON] {
    let pasted = Pasted(text, speaker: nil)
    return try lookup.ranked(text, in: answers, limit: limit, likeness: 0).enumerated().map { rank, match in
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

/// A quote that someone pasted: what it attributes it attributes, and where it attributes nothing, the whole of it is
/// taken for the words in question, inside marks or not.
struct Pasted {
  var side: Comparison.Side

  init(_ text: String, speaker: String?) {
    var statements = Article(key: "", text: text).statements().filter { $0.mode != .unattributed && $0.part == .body }
    if let speaker {
      let credited = Speaker(name: speaker, kind: .person)
      if statements.isEmpty {
        let whole = Passage(start: 0, end: text.unicodeScalars.count, text: text)
        statements = [Statement(mode: .indirect, fragments: [whole])]
      }
      for i in statements.indices { statements[i].speaker = credited }
    }
    side = Comparison.Side(text: text, statements: statements)
  }

  func compared(to recorded: Testimony) -> Comparison {
    Comparison(earlier: Comparison.Side(text: recorded.text, statements: [recorded.alone]), later: side)
  }
}
