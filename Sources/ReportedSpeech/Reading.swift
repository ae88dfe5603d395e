/// An article with what the rules read off it.
///
/// A function of the article's row, its markings, the reading settings and `readBy`: when one of these changes, the
/// article is read anew. Its one-line JSON carries all of it.
public struct Reading: Hashable, Sendable {
  public var article: Article
  /// In text order, the headline's first.
  public var statements: [Statement]
  /// Which version of whose rules read it: "stemma 1", or another maker's name.
  public var readBy: String
  /// Sentences for a person.
  public var notices: [String]

  package init(article: Article, statements: [Statement], readBy: String, notices: [String] = []) {
    self.article = article
    self.statements = statements
    self.readBy = readBy
    self.notices = notices
  }
}
