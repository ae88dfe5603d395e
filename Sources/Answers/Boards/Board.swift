import Export
import Queries
import ReportedSpeech

/// What a desk looks at every morning: one question over all claims, each row of its answer a sentence with its passages.
///
/// To add one, write a file beside the others and give it a line in `all`.
public struct Board: Sendable, Identifiable {
  /// Its address too.
  public let id: String
  public let title: String
  /// What its rows are, and what they are not.
  public let says: String
  public let filters: [Filter]
  /// What a row of it says.
  public let examples: [String]
  /// The pictures there are of it.
  public var shapes: [CarrierPicture.Shape] = []
  /// Ids of boards of which the first rows stand beside it.
  public var beside: [String] = []
  /// Ids of boards that are a kind of it.
  public var further: [String] = []
  let rows: @Sendable (QuestionDesk, BoardTerms) throws -> [BoardRow]

  /// What rows may be narrowed by.
  public enum Filter: String, Sendable, CaseIterable {
    case kind, outlet, origin, speaker, from, to
  }

  public static let all: [Board] = [
    .drift, .headlines, .hedges, .conflicts, .carriers, .carried, .alike, .unwitnessed, .said,
  ]
}

/// What is asked of a board.
public struct BoardTerms: Hashable, Sendable {
  public var words: [Board.Filter: String]
  /// The token of the row that the page before ended with.
  public var after: String?
  public var limit: Int

  public init(_ words: [Board.Filter: String] = [:], after: String? = nil, limit: Int = 50) {
    self.words = words
    self.after = after
    self.limit = limit
  }

  public subscript(filter: Board.Filter) -> String? { words[filter] }

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
