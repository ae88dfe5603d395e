import Queries
import ReportedSpeech

/// An article that may hold asked words: what was read of it, and where the words stand there.
struct Sighting: Sendable {
  let article: Holding
  private let parts: [ArticleWords]
  /// By part where the words stand in one piece.
  private let whole: [[[Int]]]
  private let isWhole: Bool
  /// The places of the words, each with the part's words.
  private(set) var runs: [(words: ArticleWords, run: [Int])] = []

  private static let mostPassages = 4
  /// How many words an elision may stand for.
  private static let reach = 80

  /// Nil where it holds none of the words.
  init?(_ article: Holding, of asked: AskedWords) {
    let parts = [Part.body, .title].map { ArticleWords(article[$0], $0, near: asked) }
    guard parts.contains(where: { !$0.tokens.isEmpty }) else { return nil }
    self.article = article
    self.parts = parts
    whole = parts.map { $0.runs(of: asked, in: Array($0.tokens.indices), reach: Self.reach) }
    isWhole = whole.contains { !$0.isEmpty }
  }

  /// - Parameter takesSplit: also where only an outlet's own words may part them.
  func mayHold(_ asked: AskedWords, takesSplit: Bool) -> Bool {
    isWhole || takesSplit && parts.contains { $0.mayHold(asked) }
  }

  /// Where statements that hold the words may stand: [article, part, start, end]. What holds all of them in its own pieces
  /// holds the rarest.
  func passages(of asked: AskedWords) -> [JSONValue] {
    var passages: [JSONValue] = []
    for (part, runs) in zip(parts, whole) {
      let rarest = part.words.indices.filter { part.words[$0] == asked.rarestWord }
      let places: Set<Range<Int>> = Set((runs + rarest.map { [$0] }).compactMap(part.hull))
      // Each is held against every statement of the article: of many one is made.
      let from = places.map(\.lowerBound).min() ?? 0
      let to = places.map(\.upperBound).max() ?? 0
      for range in places.count > Self.mostPassages ? [from..<to] : places {
        let (start, end) = (Int64(range.lowerBound), Int64(range.upperBound))
        passages.append([.integer(article.id), .string(part.part.rawValue), .integer(start), .integer(end)])
      }
    }
    return passages
  }

  /// Finds the places.
  ///
  /// - Parameter pieces: of the statements that reach into the passages.
  mutating func look(for asked: AskedWords, in pieces: [Piece]) {
    let statements = Dictionary(grouping: pieces, by: \.statement).values
    for (words, whole) in zip(parts, whole) {
      // Across statements an elision may hide who speaks: there only what stands in one piece counts.
      var found: Set<[Int]> = asked.isMarkedAsCut ? [] : Set(whole)
      for pieces in statements where pieces.first?.part == words.part {
        found.formUnion(words.runs(of: asked, in: words.places(in: pieces), reach: Self.reach))
      }
      runs += found.sorted { $0.lexicographicallyPrecedes($1) }.map { (words, $0) }
    }
  }

  /// The statements that hold some of the words where they stand.
  func statements(among pieces: [Piece]) -> Set<Int64> {
    let tokens = runs.flatMap { words, run in run.map { (part: words.part, token: words.tokens[$0]) } }
    return Set(
      pieces.lazy.filter { piece in
        tokens.contains { $0.part == piece.part && piece.start <= $0.token.start && $0.token.end <= piece.end }
      }.map(\.statement))
  }
}

extension ArticleWords {
  /// Code points from the first of some tokens to the last.
  fileprivate func hull(_ run: [Int]) -> Range<Int>? {
    guard let first = run.first, let last = run.last else { return nil }
    return tokens[first].start..<tokens[last].end
  }
}
