import Collation
import Graph
import ReportedSpeech

/// One settling of a graph: what is being decided again, stage by stage.
///
/// Ingest, undo, correct, reread and verify all end here. Each stage reads what the ones before it left, decides, and
/// says what the next ones have to look at.
final class Settlement {
  let transaction: Transaction
  let run: Run
  let corrections: Corrections
  let shelf: Shelf

  /// What happened.
  let change: Change
  /// Articles that stand beside others than before, for their group of copies is another.
  var repaired: Set<ArticleRow> = []
  /// Groups of copies that were asked for; nil for an article without one.
  var groups: [ArticleRow: Group?] = [:]
  /// Pairs that the gate was asked about.
  var judged: Set<ArticlePair> = []
  /// Pairs of articles to be matched, whether they are story-mates, and those to be matched no more.
  var pairs: [ArticlePair: Bool] = [:]
  var parted: Set<ArticlePair> = []
  /// Assertions whose claims have to be decided again.
  var touched: Set<AssertionRow>
  /// Articles whose names have to be decided again.
  var speaking: Set<ArticleRow>

  init(_ change: Change, in run: Run, by corrections: Corrections, shelf: Shelf, transaction: Transaction) {
    self.change = change
    self.run = run
    self.corrections = corrections
    self.shelf = shelf
    self.transaction = transaction
    touched = change.touched
    repaired = change.repaired
    speaking = change.bereft.union(change.added)
  }

  func settle() throws {
    for stage in DecisionStage.all { try stage.decide(self) }
  }
}

/// Two articles, whichever of them is named first.
struct ArticlePair: Hashable, Comparable {
  let first: ArticleRow
  let second: ArticleRow

  init(_ a: ArticleRow, _ b: ArticleRow) {
    first = min(a, b)
    second = max(a, b)
  }

  static func < (a: Self, b: Self) -> Bool { (a.first, a.second) < (b.first, b.second) }
}

extension Transaction {
  /// Decides again what hangs on a change. The graph is whole only after it.
  package func settle(_ change: Change, in run: Run, shelf: Shelf = Shelf()) throws {
    let corrections = try knownCorrections()
    shelf.read(by: corrections)
    try Settlement(change, in: run, by: corrections, shelf: shelf, transaction: self).settle()
  }
}
