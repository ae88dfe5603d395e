import ReportedSpeech
import Testing

@testable import Extraction

/// Articles with markings, written as `⟨b:words that markup sets off⟩` and `⟨s:whom it credits with the last of them⟩`.
struct MarkupCreditTests {
  private func article(_ marked: String, named value: String? = nil) -> Article {
    let text = MarkedText(marked)
    var article = Article(text.plain)
    for range in text.ranges("b") {
      article.markings.append(Marking(kind: .quoted, start: range.lowerBound, end: range.upperBound))
    }
    for range in text.ranges("s") {
      let quoted = text.ranges("b").last { $0.upperBound <= range.lowerBound }
      article.markings.append(Marking(kind: .speaker, start: range.lowerBound, end: range.upperBound, of: quoted))
    }
    if let value {
      article.markings.append(Marking(kind: .speaker, start: 0, end: 0, value: value, of: text.ranges("b").last))
    }
    return article
  }

  private func told(_ article: Article) -> [String] {
    article.attributed.filter { $0.mode == .direct }.map {
      "\($0.rule ?? "-") | \($0.speaker?.name ?? "nobody") | \($0.text.replacing("\n\n", with: " "))"
    }
  }

  private static let before = "The council met for three hours on Monday.\n\n"
  private static let after = "\n\nIt closed the pier before the storms."

  @Test(arguments: [
    ("⟨b:The old pier is over.⟩\n\n⟨s:Bram Oster, fisherman⟩", "markup-credit | Bram Oster | The old pier is over."),
    (
      "⟨b:It is over. Nobody asked us.⟩\n\n⟨s:— Bram Oster⟩",
      "markup-credit | Bram Oster | It is over. Nobody asked us."
    ),
    (
      "⟨b:It is over.\n\nNobody asked us.⟩\n\n⟨s:Bram Oster⟩",
      "markup-credit | Bram Oster | It is over. Nobody asked us."
    ),
    ("⟨b:“The old pier is over.”⟩\n\n⟨s:Bram Oster⟩", "markup-credit | Bram Oster | “The old pier is over.”"),
    (
      "Bram Oster wrote:\n\n⟨b:It is over.\n\nNobody asked us.⟩",
      "colon-quotation | Bram Oster | It is over. Nobody asked us."
    ),
    ("⟨b:The old pier is over,⟩ said Bram Oster.", "cue-after-quotation | Bram Oster | The old pier is over,"),
    ("⟨b:The old pier is over and done with.⟩", "bare-quotation | nobody | The old pier is over and done with."),
    ("⟨b:The old pier is over.⟩\n\n— Bram Oster, fisherman", "dash-tag | Bram Oster | The old pier is over."),
  ]) func `what markup sets off is a direct quotation without marks`(text: String, expected: String) {
    #expect(told(article(Self.before + text + Self.after)) == [expected])
  }

  @Test func `a credit line is no statement`() {
    let statements = article(Self.before + "⟨b:The old pier is over.⟩\n\n⟨s:Bram Oster told the council⟩" + Self.after)
      .statements()
    #expect(statements.map(\.text).filter { $0.contains("Oster") } == [])
  }

  @Test(arguments: [
    ("Bram Oster", "Bram Oster"), ("Oster", "Bram Oster"), ("— Oster, fisherman", "Bram Oster"),
    ("Bram Oster (@oster)", "Bram Oster"), ("Lena Marsh", "Lena Marsh"), ("The council", "council"), ("she", nil),
  ]) func `a name that only markup has is whoever the text names so`(value: String, expected: String?) {
    let statement = article("Bram Oster came.\n\n⟨b:The old pier is over.⟩", named: value).attributed.first
    #expect(statement?.rule == "markup-credit")
    #expect(statement?.speaker?.name == expected)
    #expect(statement?.mention == nil)
  }

  @Test func `who spoke before says nothing of what is set off`() {
    let text = "“We lost,” said Ida Roth.\n\n⟨b:The old pier is over and done with.⟩"
    #expect(told(article(text)).last == "bare-quotation | nobody | The old pier is over and done with.")
  }

  @Test func `markings anywhere break nothing`() {
    var article = Article("“We ‘lost’ it,” said Ida Roth.\n\n“All of it” is gone. (So is he.)\n\nRoth: It rains.")
    let count = article.text.unicodeScalars.count
    for start in stride(from: 0, to: count, by: 3) {
      for length in [0, 1, 7, 40, count] {
        let range = start..<min(start + length, count)
        article.markings = [
          Marking(kind: .quoted, start: range.lowerBound, end: range.upperBound),
          Marking(kind: .speaker, start: max(0, start - 5), end: start, of: range),
        ]
        let statements = article.statements()
        for passage in statements.flatMap({ $0.spans + [$0.mention].compactMap { $0 } }) {
          #expect(article.passage(passage.part, passage.start, passage.end) == passage)
        }
        #expect(Set(statements.map { "\($0.part) \($0.start)-\($0.end)" }).count == statements.count)
      }
    }
  }
}
