import Collation
import English
import Queries
import ReportedSpeech

extension Lookup {
  /// Rows of what is near to asked words, the best of each article: what differs from a quotation in a few words, what is
  /// reported alike, and what merely is near.
  func near(
    _ asked: AskedWords, _ named: String?, _ crediting: Crediting?, at desk: QuestionDesk, limit: Int, hasExact: Bool
  ) throws -> [Recorded] {
    let ranked = try nearest(try respelled(asked.asked, at: desk), at: desk, articles: max(40, 2 * limit))
    var rows: [Recorded] = []
    if !hasExact, asked.contentCount >= Self.leastContent || asked.tokens.count >= Self.leastWords {
      rows = try differing(ranked, asked, crediting, at: desk)
    }
    var known = Set(rows.map(\.report.article))
    let side = Comparison.Side(text: asked.asked, statements: named.map { [asked.credited(to: $0)] } ?? [])
    for one in ranked where rows.count < limit && !known.contains(one.told.wording.article) {
      known.insert(one.told.wording.article)
      rows.append(one.row(beside: side))
    }
    return rows
  }

  /// So many words that are no grammar must be asked, or so many in all, before a likeness says anything.
  private static let leastContent = 4
  private static let leastWords = 7
  /// How many statements are held against the words, one by one, of those that share words with them.
  private static let mostFits = 40
  /// How many articles are looked through that hold a run of the words.
  private static let mostRunning = 12

  private func differing(
    _ ranked: [Ranked], _ asked: AskedWords, _ crediting: Crediting?, at desk: QuestionDesk
  ) throws -> [Recorded] {
    let runs = JSONValue.array(asked.runs.map(JSONValue.string)).line
    let running = try desk.all(Holding.self, ["runs": .text(runs), "limit": .integer(Int64(Self.mostRunning))])
    let best = ranked.prefix(Self.mostFits).map(\.told)
    let ids = Set(best.map(\.articleID)).subtracting(running.map(\.id)).sorted()
    let holding = try desk.all(
      Holding.self, ["articles": .text(JSONValue.array(ids.map(JSONValue.integer)).line)])
    let articles = Dictionary(
      try held(running + holding, at: desk).map { ($0.article.id, $0) }, uniquingKeysWith: { first, _ in first })
    let told = best + running.flatMap { articles[$0.id]?.told ?? [] }
    var seen: Set<Int64> = []
    var rows: [String: Recorded] = [:]
    for one in told where seen.insert(one.wording.statement).inserted {
      guard let article = articles[one.articleID],
        let row = NearRecord(one, in: article, asked).flatMap({ $0.row(article, asked, crediting) })
      else { continue }
      if let other = rows[row.report.article], !Recorded.precedes(row, other) { continue }
      rows[row.report.article] = row
    }
    return rows.values.sorted(by: Recorded.precedes)
  }
}

extension Lookup.Ranked {
  /// As what is merely near.
  func row(beside side: Comparison.Side) -> Recorded {
    let report = Report(told.wording)
    let comparison = Comparison(earlier: Comparison.Side(text: report.text, statements: [report.alone]), later: side)
    return Recorded(
      report: report, claim: told.claim, asked: nil, polarity: told.polarity, sameness: comparison.relation,
      score: nearness.score, verdict: .unrecorded, drifts: comparison.drifts, diff: comparison.diff, sentence: nil,
      highlights: [], hidesMark: false)
  }
}

extension AskedWords {
  func credited(to name: String) -> Statement {
    var statement = statement
    statement.speaker = Speaker(name: name, kind: .person)
    statement.mention = Passage(start: range.lowerBound, end: range.lowerBound, text: name)
    return statement
  }
}
