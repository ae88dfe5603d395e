import Export
import Queries
import ReportedSpeech

/// What a desk looks at every morning: one question over all claims, each row of its answer a sentence with its passages.
///
/// To add one, write a file beside the others and give it a line in `all`.
package struct Board: Sendable, Identifiable {
  /// Its address too.
  package let id: String
  package let title: String
  /// What its rows are, and what they are not.
  package let says: String
  package let filters: [Filter]
  /// What a row of it says.
  package let examples: [String]
  /// The pictures there are of it.
  package var shapes: [CarrierPicture.Shape] = []
  /// Ids of boards of which the first rows stand beside it.
  package var beside: [String] = []
  /// Ids of boards that are a kind of it.
  package var further: [String] = []
  let rows: @Sendable (QuestionDesk, BoardTerms) throws -> [BoardRow]

  /// What rows may be narrowed by.
  package enum Filter: String, Sendable, CaseIterable {
    case kind, outlet, origin, speaker, from, to
  }

  package static let all: [Board] = [
    .drift, .headlines, .hedges, .conflicts, .carriers, .carried, .alike, .unwitnessed, .said,
  ]
}

/// What is asked of a board.
package struct BoardTerms: Hashable, Sendable {
  package var words: [Board.Filter: String]
  /// The token of the row that the page before ended with.
  package var after: String?
  package var limit: Int

  package init(_ words: [Board.Filter: String] = [:], after: String? = nil, limit: Int = 50) {
    self.words = words
    self.after = after
    self.limit = limit
  }

  package subscript(filter: Board.Filter) -> String? { words[filter] }

  /// As its question takes them; days from their beginning to their end.
  func parameters(_ filters: [Board.Filter]) -> Parameters {
    var parameters: Parameters = ["limit": .integer(Int64(limit))]
    if let after { parameters["after"] = .text(after) }
    for filter in filters {
      guard let word = words[filter] else { continue }
      switch filter {
      case .kind, .outlet, .origin, .speaker: parameters[filter.rawValue] = .text(word)
      case .from: parameters["from"] = .text(Day(text: word)?.start.text ?? word)
      case .to: parameters["to"] = .text(Day(text: word)?.advanced(by: 1).start.text ?? word)
      }
    }
    return parameters
  }
}
