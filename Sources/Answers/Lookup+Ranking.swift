import Collation
import Queries
import ReportedSpeech

extension Lookup {
  /// A recorded assertion with how near it is to a text.
  struct Ranked {
    var told: Told
    var nearness: Inquiry.Nearness
    /// How many of the words that are no grammar the whole statement holds; one that its assertions repeat counts again.
    var heldByStatement: Int
  }

  /// The assertions of the articles that hold words of a text, or of whose surroundings that is true, the nearest first.
  /// Which of two as near comes first is read off where they stand, never off their ids.
  func nearest(_ text: String, at desk: QuestionDesk, articles count: Int) throws -> [Ranked] {
    let inquiry = Inquiry(text)
    let found = try desk.all(
      Found.self, ["text": .text(inquiry.terms), "limit": .integer(Int64(clamping: count))])
    guard !found.isEmpty else { return [] }
    let words = try desk.all(AssertionWords.self, ["articles": .ids(found.map(\.id))])
    let held = inquiry.held(in: words.map(\.text))
    let kept = Self.worthRanking(words, held.map(\.share))
    let told = Dictionary(
      try desk.all(Told.self, ["assertions": .ids(kept.map { words[$0].assertion })])
        .map { ($0.wording.assertion, $0) }, uniquingKeysWith: { first, _ in first })
    let best = kept.compactMap { told[words[$0].assertion] }
    let scores = Dictionary(found.map { ($0.id, $0.score) }) { first, _ in first }
    // Of every article its best: what is looked up far into a text is dear.
    var articles: Set<Int64> = []
    let heads = best.filter { articles.insert($0.articleID).inserted }.map(\.wording.assertion)
    let beside = try desk.all(Beside.self, ["assertions": .ids(heads)])
    let surroundings = Surroundings(words, beside)
    let candidates = best.map { one in
      Inquiry.Candidate(
        text: one.wording.text, around: surroundings.around(one), found: scores[one.articleID] ?? 0)
    }
    let byStatement = Self.heldByStatement(held, words)
    return zip(best, inquiry.nearness(candidates))
      .map { Ranked(told: $0, nearness: $1, heldByStatement: byStatement[$0.wording.statement] ?? 0) }
      .filter { $0.nearness.score > 0 }
      .sorted { $0.nearness.score != $1.nearness.score ? $0.nearness.score > $1.nearness.score : $0.stands(before: $1) }
  }

  /// How many of the words looked for each statement holds, one assertion after the other.
  static func heldByStatement(_ held: [Inquiry.Held], _ words: [AssertionWords]) -> [Int64: Int] {
    var counts: [Int64: Int] = [:]
    for (one, held) in zip(words, held) { counts[one.statement, default: 0] += held.count }
    return counts
  }

  /// The best of every article, and of all together the best: so many are held against a text letter by letter. What holds
  /// none of the words may still stand beside them.
  private static func worthRanking(_ words: [AssertionWords], _ shares: [Double]) -> [Int] {
    let order = words.indices.sorted { shares[$0] != shares[$1] ? shares[$0] > shares[$1] : $0 < $1 }
    var articles: Set<Int64> = []
    var (best, more): ([Int], [Int]) = ([], [])
    for i in order {
      if articles.insert(words[i].articleID).inserted { best.append(i) } else if shares[i] > 0 { more.append(i) }
    }
    return best + more.prefix(mostRanked)
  }

  private static let mostRanked = QuestionLimits.standard.rankedWordings
}

extension Lookup.Ranked {
  fileprivate func stands(before other: Self) -> Bool {
    let (a, b) = (told.wording, other.told.wording)
    return (a.article, a.part.rawValue, a.start, a.end, a.assertion)
      < (b.article, b.part.rawValue, b.start, b.end, b.assertion)
  }
}

/// What stands around assertions and lends them its words when something is looked for: the headline, the rest of the
/// sentence, who says it, and what the statement says besides.
private struct Surroundings {
  private let statements: [Int64: [AssertionWords]]
  private let beside: [Int64: Beside]

  init(_ words: [AssertionWords], _ beside: [Beside]) {
    statements = Dictionary(grouping: words, by: \.statement)
    self.beside = Dictionary(beside.map { ($0.assertion, $0) }) { first, _ in first }
  }

  func around(_ one: Told) -> [String] {
    var parts: [String?] = []
    // A headline's own words are no surroundings of it.
    if one.wording.part == .body { parts.append(one.wording.title) }
    parts.append(one.wording.speaker)
    parts += restOfSentence(one)
    let carriers = (statements[one.wording.statement] ?? []) + (one.parent.flatMap { statements[$0] } ?? [])
    parts += carriers.filter { $0.assertion != one.wording.assertion }.prefix(4).map(\.text)
    return parts.compactMap { $0 }
  }

  private func restOfSentence(_ one: Told) -> [String] {
    guard let beside = beside[one.wording.assertion] else { return [] }
    let (before, words) = (Array(beside.before.unicodeScalars), Array(one.wording.text.unicodeScalars))
    let all = before + words + Array(beside.behind.unicodeScalars)
    let own = before.count..<before.count + words.count
    let sentence = SentenceAround(own, in: all).range
    return [sentence.lowerBound..<own.lowerBound, own.upperBound..<sentence.upperBound].map { range in
      String(String.UnicodeScalarView(all[range]))
    }
  }
}
