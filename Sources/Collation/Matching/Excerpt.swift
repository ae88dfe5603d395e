import English
import ReportedSpeech

/// A text as it stands in an article, one sentence or what somebody cut out of it.
package struct Excerpt: Sendable {
  let article: ArticleWording
  let sentence: HostSentence

  /// Nil where the article's text does not hold it.
  package init?(_ text: String, of article: ArticleWording) {
    guard let start = Self.place(of: text, in: article.text) else { return nil }
    self.article = article
    let end = start + text.unicodeScalars.count
    let before = article.sentences.count { $0.part == .body && $0.range.upperBound <= start }
    sentence = HostSentence(
      Passage(part: .body, start: start, end: end, text: text), place: before, article.body)
  }

  /// Code points in front of the first place where a text stands.
  private static func place(of needle: String, in text: String) -> Int? {
    let (needle, text) = (Array(needle.utf8), Array(text.utf8))
    guard let first = needle.first, needle.count <= text.count else { return nil }
    for start in 0...text.count - needle.count where text[start] == first {
      guard text[start..<start + needle.count].elementsEqual(needle) else { continue }
      return text[..<start].count { $0 & 0xC0 != 0x80 }
    }
    return nil
  }

  /// How likely the two say one thing, on the scale of `Match.score`: what the graph uses.
  package func score(with other: Excerpt) -> Double {
    ArticlePair(sentence, of: article, other.sentence, of: other.article).pair(0, 0).score
  }
}
