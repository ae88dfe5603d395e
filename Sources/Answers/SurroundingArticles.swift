import Collation
import Extraction
import ReportedSpeech

/// The articles that compared texts stand in, each read once.
///
/// A batch names the same two articles on many lines: reading one takes longer than all that is compared in it.
package final class SurroundingArticles {
  private var read: [String: ArticleWording] = [:]
  private var weighed: [[String]: StoryEvidence] = [:]
  /// Most articles that are kept.
  private static let most = 64

  package init() {}

  /// How far two of them bear each other out.
  func evidence(_ a: String, _ b: String) -> StoryEvidence {
    if let known = weighed[[a, b]] { return known }
    if weighed.count == Self.most { weighed.removeAll() }
    let evidence = article(a).evidence(with: article(b))
    weighed[[a, b]] = evidence
    return evidence
  }

  /// An article of this text, without title, date or outlet.
  func article(_ text: String) -> ArticleWording {
    if let known = read[text] { return known }
    if read.count == Self.most { read.removeAll() }
    let article = Article(key: "", text: text)
    let witness = Witness(name: TextName(of: article), key: "")
    let reported = article.statements().flatMap { statement in
      statement.assertions.map {
        ReportedAssertion(
          name: witness.name.assertion(statement, $0.position), article: witness, statement: statement.only($0))
      }
    }
    let wording = ArticleWording(text: text, sentences: article.sentences(of: .body), assertions: reported)
    read[text] = wording
    return wording
  }
}
