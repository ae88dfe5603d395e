import Collation
import Graph
import ReportedSpeech

/// Articles at hand: what a run recorded or met, so that nothing written is read back and every wording is made once.
package final class Shelf {
  private var held: [ArticleRow: HeldArticle] = [:]
  /// Articles of which some statements alone are at hand: what shares a few words with many others is met again and again,
  /// and most of what it says is of no interest to them. None of these is among `held`.
  private var parts: [ArticleRow: HeldArticle] = [:]
  private var corrections = Corrections([])
  /// How many of either are kept at hand.
  private let most: Int

  /// - Parameter most: articles; some hundred kilobytes each.
  package init(keeping most: Int = 1_000) { self.most = most }

  /// Who speaks is as these corrections have it.
  func read(by corrections: Corrections) {
    if corrections.all != self.corrections.all { (held, parts) = ([:], [:]) }
    self.corrections = corrections
  }

  /// Some articles, by their rows; those that are not at hand are loaded. One that is not there is left out.
  func articles(_ rows: some Sequence<ArticleRow>, in transaction: Transaction) throws -> [ArticleRow: HeldArticle] {
    let wanted = Set(rows)
    let missing = wanted.filter { held[$0] == nil }
    if held.count + missing.count > most { held = held.filter { wanted.contains($0.key) } }
    for kept in try transaction.kept(missing.sorted()) { put(kept) }
    return held.filter { wanted.contains($0.key) }
  }

  func article(_ row: ArticleRow, in transaction: Transaction) throws -> HeldArticle? {
    if let known = held[row] { return known }
    return try articles([row], in: transaction)[row]
  }

  /// The assertions of each of some articles, in the order of its text.
  func rows(of articles: some Sequence<ArticleRow>, in transaction: Transaction) throws -> [ArticleRow: [AssertionRow]]
  {
    let wanted = Set(articles)
    let known = held.filter { wanted.contains($0.key) }.mapValues(\.rows)
    let others = try transaction.assertions(ofEach: wanted.filter { known[$0] == nil }.sorted())
    return known.merging(others) { own, _ in own }
  }

  /// The articles that hold some assertions, by the assertions; of those that are not at hand no more than these is loaded.
  func holders(of assertions: [AssertionRow], in transaction: Transaction) throws -> [AssertionRow: HeldArticle] {
    let homes = try transaction.articles(ofEach: assertions)
    let wanted = Set(homes.values)
    if parts.count + wanted.count > most { parts = parts.filter { wanted.contains($0.key) } }
    let missing = assertions.filter { row in homes[row].map { !(at($0)?.holds(row) ?? false) } ?? false }
    // What was at hand of the same articles stays so.
    let stale = Set(missing.compactMap { homes[$0] }).flatMap { parts[$0]?.rows ?? [] }
    for kept in try transaction.kept(holding: missing + stale) { parts[kept.row] = HeldArticle(kept, by: corrections) }
    var holders: [AssertionRow: HeldArticle] = [:]
    for assertion in assertions { holders[assertion] = homes[assertion].flatMap(at) }
    return holders
  }

  private func at(_ row: ArticleRow) -> HeldArticle? { held[row] ?? parts[row] }

  func put(_ kept: KeptArticle) {
    parts[kept.row] = nil
    held[kept.row] = HeldArticle(kept, by: corrections)
  }

  /// Gives articles at hand the witnesses that the graph has now: their group of copies, their outlet's spelling.
  func refresh(_ rows: [ArticleRow], in transaction: Transaction) throws {
    for (row, witness) in try transaction.witnesses(rows.filter { at($0) != nil }) { at(row)?.witness = witness }
  }

  func forget(_ rows: some Sequence<ArticleRow>) {
    for row in rows { (held[row], parts[row]) = (nil, nil) }
  }
}
