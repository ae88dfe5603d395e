import ReportedSpeech

/// What one run was told of an article besides its text, as one JSON object: enough to bring it back.
///
/// It is the article's own line of JSON without its text, so that equal descriptions are equal strings.
package struct Description: Hashable {
  package let json: String

  package init(_ article: Article) {
    var bare = article
    bare.text = ""
    json = bare.json.line
  }

  init(json: String) { self.json = json }

  /// The article that a description and a text make. Throws `GraphError.damaged` where it is no description.
  func article(text: String) throws -> Article {
    guard var article = try? Article(line: json) else {
      throw GraphError.damaged("a description that is not one")
    }
    article.text = text
    return article
  }
}
