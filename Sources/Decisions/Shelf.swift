import Collation
import Graph
import ReportedSpeech

/// Articles at hand: what a run recorded or met, so that nothing written is read back and every wording is made once.
public final class Shelf {
  private var held: [ArticleRow: HeldArticle] = [:]
  private var places: [AssertionRow: ArticleRow] = [:]
  private var corrections = Corrections([])
  /// How many are kept at hand.
  private let most: Int

  /// - Parameter most: articles; some hundred kilobytes each.
  public init(keeping most: Int = 2_000) { self.most = most }

  /// Who speaks is as these corrections have it.
  func read(by corrections: Corrections) {
    if corrections.all != self.corrections.all { forgetAll() }
    self.corrections = corrections
  }

  /// Some articles, by their rows; those that are not at hand are loaded. One that is not there is left out.
  func articles(_ rows: some Sequence<ArticleRow>, in transaction: Transaction) throws -> [ArticleRow: HeldArticle] {
    let wanted = Set(rows)
    let missing = wanted.filter { held[$0] == nil }
    if held.count + missing.count > most { forgetAll(but: wanted) }
    for kept in try transaction.kept(missing.sorted()) { put(kept) }
    return held.filter { wanted.contains($0.key) }
  }

  func article(_ row: ArticleRow, in transaction: Transaction) throws -> HeldArticle? {
    if let known = held[row] { return known }
    return try articles([row], in: transaction)[row]
  }

  /// The articles that hold some assertions, by the assertions.
  func holders(of assertions: [AssertionRow], in transaction: Transaction) throws -> [AssertionRow: HeldArticle] {
    let unknown = assertions.filter { places[$0] == nil }
    var rows = Set(assertions.compactMap { places[$0] })
    rows.formUnion(try transaction.articles(holding: unknown))
    let articles = try articles(rows, in: transaction)
    var holders: [AssertionRow: HeldArticle] = [:]
    for assertion in assertions { holders[assertion] = places[assertion].flatMap { articles[$0] } }
    return holders
  }

  func put(_ kept: KeptArticle) {
    let article = HeldArticle(kept, by: corrections)
    held[kept.row] = article
    for row in kept.assertions.joined() { places[row] = kept.row }
  }

  /// Gives articles at hand the witnesses that the graph has now: their group of copies, their outlet's spelling.
  func refresh(_ rows: [ArticleRow], in transaction: Transaction) throws {
    for (row, witness) in try transaction.witnesses(rows.filter { held[$0] != nil }) { held[row]?.witness = witness }
  }

  func forget(_ rows: some Sequence<ArticleRow>) {
    for row in rows {
      guard let gone = held.removeValue(forKey: row) else { continue }
      for assertion in gone.kept.assertions.joined() { places[assertion] = nil }
    }
  }

  private func forgetAll(but wanted: Set<ArticleRow> = []) {
    forget(held.keys.filter { !wanted.contains($0) })
  }
}
