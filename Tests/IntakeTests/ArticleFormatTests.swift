import ReportedSpeech
import Testing

@testable import Intake

@Suite struct ArticleFormatTests {
  static let examples = ArticleFormat.all.flatMap { format in format.examples.map { (format, $0) } }

  @Test(arguments: examples.indices)
  func `every format recognises and reads its own examples`(index: Int) throws {
    let (format, example) = ArticleFormatTests.examples[index]
    let input = Input(name: "-", bytes: Array(example.input.utf8))
    #expect(input.recognised()?.id == format.id)
    var articles: [String] = []
    let read = try input.read(settings: ReadingSettings(now: now)) { article, _ in
      let fields = [article.key, article.outlet?.name, article.published?.short, article.title]
      articles.append(fields.map { $0 ?? "" }.joined(separator: " | "))
    }
    #expect(read?.id == format.id)
    #expect(articles == example.articles)
  }

  @Test func `ids and summaries are there and differ`() {
    #expect(Set(ArticleFormat.all.map(\.id)).count == ArticleFormat.all.count)
    #expect(Set(ArticleFormat.all.map(\.summary)).count == ArticleFormat.all.count)
    #expect(ArticleFormat.all.allSatisfy { !$0.examples.isEmpty })
  }
}
