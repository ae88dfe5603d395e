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
    guard !ranked.isEmpty else { return [] }
    var rows: [Recorded] = []
    if !hasExact, asked.contentCount >= Self.leastContent {
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

  /// So many words that are no grammar must be asked before a likeness says anything.
  private static let leastContent = 4
  /// How many statements are held against the words, one by one.
  private static let mostFits = 40

  private func differing(
    _ ranked: [Ranked], _ asked: AskedWords, _ crediting: Crediting?, at desk: QuestionDesk
  ) throws -> [Recorded] {
    let best = ranked.prefix(Self.mostFits)
    let ids = Set(best.map(\.told.articleID)).sorted()
    let holding = try desk.all(
      Holding.self, ["articles": .text(JSONValue.array(ids.map(JSONValue.integer)).line)])
    let articles = Dictionary(
      try held(holding, at: desk).map { ($0.article.id, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<Int64> = []
    var rows: [String: Recorded] = [:]
    for one in best where seen.insert(one.told.wording.statement).inserted {
      guard let article = articles[one.told.articleID],
        let row = NearRecord(one.told, in: article, asked).flatMap({ $0.row(article, asked, crediting) })
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
