import English
import Queries
import ReportedSpeech

/// The words of a part of an article in normal form, with their places.
struct ArticleWords: Sendable {
  let part: Part
  let tokens: [Token]
  let words: [String]

  /// Of the paragraphs alone that may hold asked words: each run of them is a fragment.
  init(_ text: String, _ part: Part, near asked: AskedWords) {
    self.part = part
    let reading = TokenizedWords(of: Statement(mode: .unattributed, spans: asked.windows(in: text, part)))
    tokens = reading.tokens
    words = reading.words
  }

  /// The places of the tokens that stand in some passages, in order.
  func places(in pieces: [Piece]) -> [Int] {
    var places: [Int] = []
    var i = 0
    for piece in pieces.sorted(by: { $0.start < $1.start }) {
      while i < tokens.count, tokens[i].start < piece.start { i += 1 }
      while i < tokens.count, tokens[i].end <= piece.end {
        places.append(i)
        i += 1
      }
    }
    return places
  }

  /// Where the asked words stand among some tokens: for each time the token of each of them that was asked, in order.
  /// Pieces follow each other, as near as they do.
  func runs(of asked: AskedWords, in places: [Int], reach: Int) -> [[Int]] {
    guard let first = asked.pieces.first, !first.isEmpty else { return [] }
    var runs: [[Int]] = []
    var i = 0
    while i + first.count <= places.count {
      if let run = run(of: asked, in: places, from: i, reach: reach) {
        runs.append(run)
        i += max(1, first.count)
      } else {
        i += 1
      }
    }
    return runs
  }

  /// Whether the asked words stand there in their order, whatever stands between them: else no statement holds them.
  func mayHold(_ asked: AskedWords) -> Bool {
    var next = 0
    let wanted = asked.pieces.flatMap { asked.words[$0] }
    for word in words where next < wanted.count && word == wanted[next] { next += 1 }
    return next == wanted.count
  }

  private func run(of asked: AskedWords, in places: [Int], from start: Int, reach: Int) -> [Int]? {
    var run: [Int] = []
    var at = start
    for (k, piece) in asked.pieces.enumerated() {
      let end = k == 0 ? at : min(at + reach, places.count)
      var found: Int?
      var i = at
      while i <= end, found == nil {
        if holds(asked, piece, places, i) { found = i }
        i += 1
      }
      guard let found, !hidesMeaning(places, at..<found, isGap: k > 0) else { return nil }
      for offset in 0..<piece.count { run.append(places[found + offset]) }
      at = found + piece.count
    }
    return run
  }

  private func holds(_ asked: AskedWords, _ piece: Range<Int>, _ places: [Int], _ i: Int) -> Bool {
    guard i + piece.count <= places.count else { return false }
    for (offset, j) in piece.enumerated() where words[places[i + offset]] != asked.words[j] { return false }
    return tokens[places[i]].fragment == tokens[places[i + piece.count - 1]].fragment
  }

  /// An elision must lose no negator, condition or hedge, however it is marked.
  private func hidesMeaning(_ places: [Int], _ gap: Range<Int>, isGap: Bool) -> Bool {
    isGap && gap.contains { Self.turns(words[places[$0]]) }
  }

  /// A negator, a condition or a hedge.
  static func turns(_ word: String) -> Bool { Lexicon.negators.contains(word) || governing.contains(word) }

  /// Conditions and hedges.
  private static let governing = Lexicon.words(
    """
    if unless provided providing assuming except until whether only although though
    may might could perhaps maybe possibly possible probably apparently allegedly alleged reportedly supposedly likely unlikely
    """)
}
