import Collation
import English
import Queries
import ReportedSpeech

extension Lookup {
  /// Rows of what is near to asked words, the best of each article: what differs from a quotation in a few words, what is
  /// reported alike, and what merely is near. That has words of its own in common with them, but for whoever ranks articles.
  func near(
    _ asked: AskedWords, _ named: String?, _ crediting: Crediting?, at desk: QuestionDesk, limit: Int, hasExact: Bool,
    ranks: Bool
  ) throws -> [Recorded] {
    let ranked = try nearest(
      try respelled(asked.asked, at: desk), at: desk, articles: max(Self.fewestArticles, 2 * limit))
    var rows: [Recorded] = []
    if !hasExact, asked.contentCount >= Self.leastContent || asked.tokens.count >= Self.leastWords {
      rows = try differing(ranked, asked, crediting, at: desk)
    }
    var known = Set(rows.map(\.report.article))
    let side = Comparison.Side(text: asked.asked, statements: named.map { [asked.credited(to: $0)] } ?? [])
    for one in ranked where rows.count < limit && !known.contains(one.told.wording.article) {
      guard ranks || one.heldByStatement > 0 else { continue }
      known.insert(one.told.wording.article)
      rows.append(one.row(beside: side))
    }
    return rows
  }

  /// So many words that are no grammar must be asked, or so many in all, before a likeness says anything.
  private static let leastContent = 4
  private static let leastWords = 7
  /// In how many articles is looked for what is near, where fewer are asked for. Forty tell one altered quotation more of
  /// 400, and take a third longer.
  private static let fewestArticles = 24
  /// How many statements are held against the words, one by one, of those that share words with them.
  private static let mostFits = QuestionLimits.standard.nearStatements
  /// How many articles are looked through that hold a run of the words.
  private static let mostRunning = QuestionLimits.standard.nearArticles

  private func differing(
    _ ranked: [Ranked], _ asked: AskedWords, _ crediting: Crediting?, at desk: QuestionDesk
  ) throws -> [Recorded] {
    let runs = JSONValue.array(asked.runs.map(JSONValue.string)).line
    let running = try desk.all(Holding.self, ["runs": .text(runs), "limit": .integer(Int64(Self.mostRunning))])
    let best = ranked.prefix(Self.mostFits).filter { NearRecord.mayFit(asked, holding: $0.heldByStatement) }.map(\.told)
    let promising = try promising(running, asked, at: desk)
    let known = running.filter { promising.articles.contains($0.id) }
    let ids = Set(best.map(\.articleID)).subtracting(known.map(\.id)).sorted()
    let others = ids.isEmpty ? [] : try desk.all(Holding.self, ["articles": .ids(ids)])
    let held =
      crediting == nil
      ? try held(known + others, told: best.map(\.wording.statement) + promising.statements, at: desk)
      : try held(known + others, at: desk)
    let articles = Dictionary(held.map { ($0.article.id, $0) }, uniquingKeysWith: { first, _ in first })
    let told =
      best
      + known.flatMap { articles[$0.id]?.told ?? [] }
      .filter { promising.statements.contains($0.wording.statement) }
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

extension Lookup {
  /// The statements of articles that hold enough of the words to be worth a closer look, and whose they are.
  private func promising(
    _ articles: [Holding], _ asked: AskedWords, at desk: QuestionDesk
  ) throws -> (statements: Set<Int64>, articles: Set<Int64>) {
    guard !articles.isEmpty else { return ([], []) }
    let words = try desk.all(
      AssertionWords.self, ["articles": .ids(articles.map(\.id))])
    let counts = Self.heldByStatement(Inquiry(asked.asked).held(in: words.map(\.text)), words)
    let promising = words.filter { NearRecord.mayFit(asked, holding: counts[$0.statement] ?? 0) }
    return (Set(promising.map(\.statement)), Set(promising.map(\.articleID)))
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
      highlights: [], hidesMark: false, disowned: nil)
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
