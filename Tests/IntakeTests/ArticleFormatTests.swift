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
    func line(_ fields: String?...) -> String { fields.map { $0 ?? "" }.joined(separator: " | ") }
    let read = try input.read(
      settings: ReadingSettings(now: now),
      entry: { entry in
        let date = entry.article.datings.first?.interval.short
        articles.append("\(entry.address) + " + line(entry.article.outlet?.name, date, entry.article.title))
      },
      article: { article, _ in
        articles.append(line(article.key, article.outlet?.name, article.published?.short, article.title))
      })
    #expect(read?.id == format.id)
    #expect(articles == example.articles)
  }

  @Test func `ids and summaries are there and differ`() {
    #expect(Set(ArticleFormat.all.map(\.id)).count == ArticleFormat.all.count)
    #expect(Set(ArticleFormat.all.map(\.summary)).count == ArticleFormat.all.count)
    #expect(ArticleFormat.all.allSatisfy { !$0.examples.isEmpty })
  }
}
