import ReportedSpeech
import Testing

@testable import Extraction

struct AssertionTests {
  /// Each pair of brackets is one fragment of the first attributed statement, with the number of its assertion.
  @Test(arguments: [
    "⟨1:“We came.⟩ ⟨2:We saw,”⟩ she said.",
    "⟨1:“We came, we saw, we won,”⟩ she said.",
    "⟨1:“We came here first,”⟩ she said, ⟨1:“and we saw.”⟩",
    "⟨1:“We came here first,”⟩ she said. ⟨2:“Then we saw.”⟩",
    "⟨1:“We came here.⟩ ⟨2:We saw,”⟩ she said, ⟨2:“and we won.⟩ ⟨3:That is all.”⟩",
    "She said ⟨1:it was⟩ ⟨1:“a disgrace to us all.”⟩",
    "⟨1:“We met Dr. Park in the U.S. in May.⟩ ⟨2:J. R. Lee paid $2.5 million for it,”⟩ she said.",
    "⟨1:“Who won here?⟩ ⟨2:Who lost?”⟩ she asked.",
    "⟨1:“He told me, ‘This bridge will fall.⟩ ⟨2:It will,’ and left.⟩ ⟨3:I believed him,”⟩ said Ann Lee.",
    "⟨1:“He said, ‘It will fall.’⟩ ⟨2:I believed him,”⟩ said Ann Lee.",
    "⟨1:“We … [the people] will win,”⟩ she said.",
    "⟨1:“… We will win. . . .⟩ ⟨2:We always do,”⟩ she said.",
    "⟨1:“We came (for once).⟩ ⟨2:They did not.⟩ ⟨3:[We] saw,”⟩ she said.",
    "⟨1:'We came.⟩ ⟨2:We saw it all,'⟩ she said.",
    "She said: ⟨1:“We came.⟩ ⟨2:We saw.”⟩ The crowd left.",
    "Park said:\n\n⟨1:“We came here.⟩\n\n⟨2:“We saw it.”⟩",
  ]) func `each sentence of a statement is an assertion`(text: String) throws {
    let marked = MarkedText(text)
    let statement = try #require(Article(marked.plain).attributed.first { $0.parent == nil })
    for (assertion, kind) in zip(0..., "12345") {
      #expect(statement.fragments.filter { $0.assertion == assertion }.map(\.passage.range) == marked.ranges(kind))
    }
  }

  @Test func `fragments stand wholly inside or wholly outside the marks`() throws {
    let text = "She said it was “a disgrace” and that “nobody” came."
    let statement = try #require(Article(text).attributed.first)
    #expect(statement.fragments.map(\.text) == ["it was", "“a disgrace”", "and that", "“nobody”", "came"])
    #expect(statement.fragments.map(\.quoted) == [false, true, false, true, false])
    #expect(statement.fragments.map(\.space) == [nil, " ", " ", " ", " "])
    #expect(statement.spans.map(\.text) == [statement.text])
    #expect(statement.assertions.map(\.text) == [statement.text])
  }

  @Test func `an assertion's own words decide how it stands in the article`() throws {
    let text = "She said the plan was dead. “We came. We saw it all,” she said."
    let statements = Article(text).attributed
    #expect(statements.map { $0.assertions.map(\.text) } == [["the plan was dead"], ["“We came.", "We saw it all,”"]])
    let second = try #require(statements.last)
    #expect(second.only(second.assertions[1]).text == "We saw it all,”")
  }

  @Test(arguments: [
    ("“We came. We saw,” she said. It rained.", ["“We came.", "We saw,” she said.", "It rained."]),
    ("“A bridge fell,” she said.", ["“A bridge fell,” she said."]),
    ("He read “Who Won? Who Lost?” twice.", ["He read “Who Won?", "Who Lost?” twice."]),
    ("SPRINGFIELD (Wire) — It rained.", ["SPRINGFIELD (Wire) —", "It rained."]),
    ("“We won.” The crowd left.", ["“We won.”", "The crowd left."]),
    ("“We open. And go\n\n“We stay,” he said.", ["“We open.", "And go", "“We stay,” he said."]),
    ("", []), ("…", ["…"]), ("“”", ["“”"]),
  ]) func `host sentences end where readers end them`(text: String, expected: [String]) {
    let article = Article(text)
    #expect(article.sentences(of: .body).map { article.passage(.body, $0.lowerBound, $0.upperBound)?.text } == expected)
  }

  @Test func `of two statements in one place the first is kept, with the citations of both`() {
    let text = "According to the Harbor Courier, one road sign read, “Trust in the force, but buckle up.”"
    let statements = Article(text).statements()
    #expect(Set(statements.map { [$0.start, $0.end] }).count == statements.count)
  }

  @Test func `a line of a million words between marks is cut`() {
    let article = Article("“" + String(repeating: "word ", count: 2000) + "” he said.")
    #expect(article.sentences(of: .body).count > 5)
  }
}
