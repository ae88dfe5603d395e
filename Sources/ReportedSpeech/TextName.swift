/// Names by content, so that two graphs and two machines mean the same by them.
///
///     let text = TextName(of: article)          // "3f2a9c0d1b7e4465"
///     text.statement(statement)                 // "3f2a9c0d1b7e4465/b/120-180"
///     text.assertion(statement, 0)              // "3f2a9c0d1b7e4465/b/120-180/1"
package struct TextName: Hashable, Sendable {
  /// The first 16 hex digits of SHA-256(key NUL title NUL text).
  package let text: String

  package init(of article: Article) {
    text = String(TextHash.hex(of: "\(article.key)\0\(article.title ?? "")\0\(article.text)").prefix(16))
  }

  package init(text: String) { self.text = text }

  /// The part's letter and the hull in code points.
  package func statement(_ statement: Statement) -> String {
    "\(text)/\(statement.part == .title ? "t" : "b")/\(statement.start)-\(statement.end)"
  }

  /// - Parameter position: of the assertion in its statement, from 0; names count from 1.
  package func assertion(_ statement: Statement, _ position: Int) -> String {
    "\(self.statement(statement))/\(position + 1)"
  }
}
