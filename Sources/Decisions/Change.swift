import Graph
import ReportedSpeech

/// What happened to a graph's texts, readings or corrections, for deciding again what hangs on it.
package struct Change {
  /// Articles with readings that nothing was decided about yet: new ones, and those that were read anew.
  package var added: [ArticleRow] = []
  /// Articles whose witness is another than before, though they say the same: outlets renamed, versions put in order.
  package var renamed: [ArticleRow] = []
  /// Assertions that lost what they were matched with, or that a correction names.
  package var touched: Set<AssertionRow> = []
  /// Articles that lost a story-mate.
  package var bereft: Set<ArticleRow> = []
  /// Articles that have to be held anew beside all that they belong beside.
  package var repaired: Set<ArticleRow> = []
  /// Versions of an article that revise another one than before.
  package var moved: Set<ArticleRow> = []
  /// Articles that lost a copy.
  package var ungrouped: Set<ArticleRow> = []
  /// What articles that are gone were looked up by: it may be rarer now.
  package var freed: [Key: Freed] = [:]
  /// Names may have to be told apart no more, or may have to be from now on.
  package var namesMoved = false

  package init(added: [ArticleRow] = []) { self.added = added }

  package static func + (a: Change, b: Change) -> Change {
    var sum = a
    sum.added += b.added
    sum.renamed += b.renamed
    sum.touched.formUnion(b.touched)
    sum.bereft.formUnion(b.bereft)
    sum.repaired.formUnion(b.repaired)
    sum.moved.formUnion(b.moved)
    sum.ungrouped.formUnion(b.ungrouped)
    sum.freed.merge(b.freed) { Freed(count: $0.count + $1.count, least: min($0.least, $1.least)) }
    sum.namesMoved = a.namesMoved || b.namesMoved
    return sum
  }
}

/// Articles that held a key and are gone.
package struct Freed {
  package var count: Int
  /// The least of their names.
  package var least: String
}
