import ReportedSpeech
import Testing

@testable import Extraction

struct ArticleExtractedTests {
  private static let hostile = [
    "", " ", "\n\n\n", "\"", "“", "”””", "'''''", "“”", "a", ".", "…", "\u{FFFD}\u{FFFD}",
    "\r\n\r\n“Hi there all,”\r\nsaid Lee.\r\n",
    "👩‍👩‍👧‍👦 “We 🎉 will win it,” said Zoë Lée 🇫🇷. She said e\u{301}t\u{301}é was warm.",
    "“We\u{A0}will\u{A0}win it,”\u{A0}said\u{A0}Lee\u{A0}on\u{A0}Monday.", "«‹„‚‘“\"'`´", "((((((((",
    "said said said said", "Lee said",
    "“unclosed and said by Lee, who said “again and, according to", "According to", ": “x", "A: B: C: D:",
    "<a href=\"“\">x</a> “y",
    "\u{0}\u{1}\u{2}“a b c,” said Lee", "Σ said Ω said Ж", "ÃÂ¡ “mojibake here is,” said SarukhÃÂ¡n.", "“…,” said …",
  ]

  private func checkSlices(_ article: Article) {
    let hosts = [Part.title: article.sentences(of: .title), .body: article.sentences(of: .body)]
    let statements = article.statements()
    for statement in statements {
      let passages =
        statement.fragments.map(\.passage) + statement.spans
        + [statement.mention, statement.cue?.passage].compactMap { $0 } + statement.citations.map(\.passage)
      #expect(!statement.fragments.isEmpty)
      for passage in passages { #expect(article.passage(passage.part, passage.start, passage.end) == passage) }
      checkTiling(statement, hosts[statement.part] ?? [])
    }
    #expect(Set(statements.map { "\($0.part) \($0.start)-\($0.end)" }).count == statements.count)
  }

  /// Fragments are disjoint, each inside one sentence; their assertions count up from 0, and spans are made of them alone.
  private func checkTiling(_ statement: Statement, _ hosts: [Range<Int>]) {
    var end = 0
    var assertion = 0
    for fragment in statement.fragments {
      #expect(fragment.start >= end && fragment.end > fragment.start)
      #expect(hosts.contains { $0.lowerBound <= fragment.start && fragment.end <= $0.upperBound })
      #expect(fragment.assertion == assertion || fragment.assertion == assertion + 1)
      (end, assertion) = (fragment.end, fragment.assertion)
    }
    #expect(statement.fragments.first?.assertion == 0)
    #expect(statement.assertions.map(\.position) == Array(0...assertion))
    #expect(statement.spans.first?.start == statement.start && statement.spans.last?.end == statement.end)
  }

  @Test(arguments: hostile) func `every passage slices to its words, whatever the text`(text: String) {
    checkSlices(Article(text))
    checkSlices(Article(text, title: text))
    checkSlices(Article(ArticleExtractedTests.hostile.joined(separator: "\n"), title: text))
  }

  @Test func `marks put in, taken out and swapped anywhere break nothing`() {
    let sample = """
      SPRINGFIELD (Wire) — “He told me, ‘this bridge will fall,’ and left,” said Ann Lee, the "mayor". 'No,' Park (D-Ohio) said:
      "It's “fine” now." According to a report, it isn't; Lee, who knew, denied that she had said “so,” adding that…

      “We go

      “And we stay,” he told the Harbor Times on Monday.
      """
    let spice = Array("“”\"'’‘,.:;—()\n «…<>?e\u{301}-".unicodeScalars)
    var state: UInt64 = 88_172_645_463_325_252
    func random(_ n: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(max(n, 1)))
    }
    for _ in 0..<300 {
      var scalars = Array(sample.unicodeScalars)
      for _ in 0..<60 {
        let i = random(scalars.count)
        switch random(3) {
        case 0: scalars.remove(at: i)
        case 1: scalars.insert(spice[random(spice.count)], at: i)
        default: scalars[i] = spice[random(spice.count)]
        }
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      checkSlices(Article(String(view), title: String(view.prefix(80))))
    }
  }

  @Test func `statements come in text order and parents point at the statement around them`() throws {
    let text =
      "“He told me, ‘this bridge will fall,’ and left,” said Ann Lee. It fell in May. “We knew it would,” she said."
    let statements = Article(text, title: "Bridge falls").statements()
    let body = statements.filter { $0.part == .body }
    #expect(body.map(\.start) == body.map(\.start).sorted())
    let inner = try #require(statements.first { $0.parent != nil })
    #expect(inner.text == "‘this bridge will fall,’")
    #expect(statements[inner.parent ?? 0].speaker?.name == "Ann Lee")
  }

  @Test func `a body that opens with its headline yields it once`() {
    let statements = Article("Bridge is safe, mayor says.\n\nIt rained all day.", title: "Bridge is safe, mayor says")
      .statements()
    #expect(statements.map(\.part) == [.title, .body])
    #expect(statements.first?.text == "Bridge is safe")
  }

  @Test func `in another language only quotations are looked for, and a notice says so`() {
    var article = Article("Il dit que non. « Nous allons gagner cela », dit-il.")
    article.language = "fr"
    let extracted = article.extracted()
    #expect(extracted.notices == ["language is 'fr': only quotations were looked for"])
    #expect(extracted.statements.map(\.mode) == [.direct])
  }

  @Test func `every quoted string of three words or more is a statement, but for titles of works`() {
    let text = "He read “The Long Winter” there. A sign said nothing; another read “keep off the grass” in red."
    #expect(Article(text).statements().filter { $0.mode.isQuote }.count == 1)
  }
}
