import Collation
import Queries
import ReportedSpeech

extension Lookup {
  /// A recorded assertion with how near it is to a text.
  struct Ranked {
    var told: Told
    var nearness: Inquiry.Nearness
  }

  /// The assertions of the articles that hold words of a text, or of whose surroundings that is true, the nearest first.
  /// Which of two as near comes first is read off where they stand, never off their ids.
  func nearest(_ text: String, at desk: QuestionDesk, articles count: Int) throws -> [Ranked] {
    let inquiry = Inquiry(text)
    let found = try desk.all(
      Found.self, ["text": .text(inquiry.terms), "limit": .integer(Int64(clamping: count))])
    guard !found.isEmpty else { return [] }
    let ids = JSONValue.array(found.map { .integer($0.id) }).line
    let told = try desk.all(Told.self, ["articles": .text(ids)])
    let scores = Dictionary(found.map { ($0.id, $0.score) }) { first, _ in first }
    let surroundings = Surroundings(told)
    let kept = Self.worthRanking(told, inquiry.shares(of: told.map(\.wording.text)))
    let candidates = kept.map { one in
      Inquiry.Candidate(
        text: one.wording.text, around: surroundings.around(one), found: scores[one.articleID] ?? 0)
    }
    return zip(kept, inquiry.nearness(candidates))
      .map { Ranked(told: $0, nearness: $1) }
      .filter { $0.nearness.score > 0 }
      .sorted { $0.nearness.score != $1.nearness.score ? $0.nearness.score > $1.nearness.score : $0.stands(before: $1) }
  }

  /// The best of every article, and of all together the best: so many are held against a text letter by letter. What holds
  /// none of the words may still stand beside them.
  private static func worthRanking(_ told: [Told], _ shares: [Double]) -> [Told] {
    let order = told.indices.sorted { shares[$0] != shares[$1] ? shares[$0] > shares[$1] : $0 < $1 }
    var articles: Set<Int64> = []
    var (best, more): ([Int], [Int]) = ([], [])
    for i in order {
      if articles.insert(told[i].articleID).inserted { best.append(i) } else if shares[i] > 0 { more.append(i) }
    }
    return (best + more.prefix(mostRanked)).map { told[$0] }
  }

  private static let mostRanked = 100
}

extension Lookup.Ranked {
  fileprivate func stands(before other: Self) -> Bool {
    let (a, b) = (told.wording, other.told.wording)
    return (a.article, a.part.rawValue, a.start, a.end, a.assertion)
      < (b.article, b.part.rawValue, b.start, b.end, b.assertion)
  }
}

/// What stands around assertions and lends them its words when something is looked for: the headline, who says it with
/// which words, and what the statement says besides.
private struct Surroundings {
  private let statements: [Int64: [Told]]
  private let articles: Set<String>

  init(_ told: [Told]) {
    statements = Dictionary(grouping: told, by: \.wording.statement)
    // A headline borrows the words below it only where nothing else of its article was found: they have their own.
    articles = Set(told.lazy.filter { $0.wording.part == .body }.map(\.wording.article))
  }

  func around(_ one: Told) -> String {
    var parts: [String?] = []
    if one.wording.part == .body { parts.append(one.wording.title) }
    parts += [one.wording.speaker, one.mention, one.cue]
    let carriers = (statements[one.wording.statement] ?? []) + (one.parent.flatMap { statements[$0] } ?? [])
    parts += carriers.filter { $0.wording.assertion != one.wording.assertion }.prefix(4).map(\.wording.text)
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}
