import Extraction
import ReportedSpeech
import Testing

struct GoldArticleTests {
  private static let file = """
    title: ⟨u:Council votes on bridge⟩
    published: 2026-03-05
    ---
    ⟨1:“We ⟨2:‘will’⟩ rebuild,”⟩ ⟨c1:said⟩ ⟨m1,m3:Ann Lee⟩, ⟨c3:denying⟩ ⟨3:that it rained⟩. ⟨1:“All of it.”⟩ ⟨w:It cost $9.⟩
    ---
    1 direct | Ann Lee | said 2026-03-04 | cites interview Harbor Times
    2 direct | in 1 | nobody
    3 indirect | Ann Lee | denied
    """

  private let gold: GoldArticle
  private let words: Words

  init() throws {
    gold = try GoldArticle(name: "sample", file: GoldArticleTests.file)
    words = Words(gold.article.whole)
  }

  @Test func `marks are taken out of the text and kept as places`() {
    #expect(gold.article.title == "Council votes on bridge")
    #expect(
      gold.article.text
        == "“We ‘will’ rebuild,” said Ann Lee, denying that it rained. “All of it.” It cost $9.")
    #expect(gold.statements.map { $0.fragments.map(words.text) }.contains(["“We ‘will’ rebuild,”", "“All of it.”"]))
    #expect(gold.statements.filter { $0.mention.map(words.text) == "Ann Lee" }.map(\.id) == ["1", "3"])
    #expect(gold.statements.filter { $0.mode == .unattributed }.map(\.checkWorthy) == [false, true])
  }

  @Test func `the ledger says what marks cannot`() throws {
    let first = try #require(gold.statements.first { $0.id == "1" })
    #expect(first.speaker == Speaker(name: "Ann Lee", kind: .person))
    #expect(first.said == "2026-03-04..2026-03-05")
    #expect(first.citations == ["interview Harbor Times"])
    #expect(gold.statements.first { $0.id == "2" }?.parent == "1")
    #expect(gold.statements.first { $0.id == "3" }?.polarity == .denied)
  }

  @Test(arguments: [
    ("‘will’⟩", "‘will’"), ("3 indirect", "4 indirect"), ("⟨w:", "⟨z:"), ("2 direct", "2 loud"), ("\n---\n1", "\n1"),
  ]) func `a mistake in the marks is an error, not a lower score`(good: String, bad: String) {
    let broken = GoldArticleTests.file.replacing(good, with: bad)
    #expect(throws: GoldError.self) { try GoldArticle(name: "broken", file: broken) }
  }

  @Test func `every article of the corpus is whole, and every passage found in it slices to its words`() throws {
    let corpus = try GoldCorpus.articles()
    #expect(corpus.count >= 40)
    for gold in corpus {
      #expect(gold.statements.contains { $0.mode != .unattributed }, "\(gold.name)")
      for statement in gold.article.statements() {
        let passages =
          statement.fragments.map(\.passage) + statement.spans
          + [statement.mention, statement.cue?.passage].compactMap { $0 }
        for passage in passages + statement.citations.map(\.passage) {
          #expect(gold.article.passage(passage.part, passage.start, passage.end) == passage, "\(gold.name)")
        }
      }
    }
  }
}
