import Collation
import Extraction
import ReportedSpeech

/// Two wordings, the first the earlier: related how, aligned, with drift. The answer depends on nothing but the two,
/// and on the articles that they stand in where those are given.
package struct Compare: Sendable {
  package var earlier: String
  package var later: String

  package init(_ earlier: String, _ later: String) {
    self.earlier = earlier
    self.later = later
  }

  package func run() -> Comparison {
    Comparison(earlier: side(earlier), later: side(later))
  }

  /// As the graph judges the two where they stand in these articles; where one does not hold its text, as without them.
  package func run(inArticles texts: (earlier: String, later: String), read: SurroundingArticles) -> Comparison {
    let (a, b) = (read.article(texts.earlier), read.article(texts.later))
    guard let x = Excerpt(earlier, of: a), let y = Excerpt(later, of: b) else { return run() }
    return run().placed(x, y, evidence: read.evidence(texts.earlier, texts.later))
  }

  /// A text that stands alone: no title, no date, no outlet.
  private func side(_ text: String) -> Comparison.Side {
    let statements = Article(key: "", text: text).statements().filter { $0.mode != .unattributed }
    return Comparison.Side(text: text, statements: statements)
  }
}
