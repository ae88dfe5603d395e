import Collation
import Extraction
import Graph
import ReportedSpeech

extension Reading {
  /// An article taken apart: its statements, and the keys by which like ones find them. Quotations alone do not make two
  /// articles one text, so that an excerpt has nothing by which it could be found a copy.
  ///
  /// - Parameter amended: the article as a person corrected it: "on Thursday" is another day where its date is.
  package init(_ article: Article, hash: String, amended: Article) {
    let statements = amended.statements()
    self.init(
      article: article, textHash: hash, statements: statements, keys: statements.map { Wording(of: $0).keys },
      fingerprints: article.isExcerpt ? [] : article.fingerprints(), isExcerpt: article.isExcerpt)
  }
}
