import Graph
import GraphLiterals
import Queries
import Testing

@Suite struct FoundTests {
  @Test func `a word of the statement or of its headline finds it, in any form`() throws {
    let story = try Story.shared()
    func found(_ text: String) throws -> [String] { try story.lines("find", "article", where: ["text": .text(text)]) }
    #expect(try found("ferry") == ["fen/1"])
    #expect(try found("suits").sorted() == ["courier/1", "courier/1"])
    #expect(try found("zebra") == [])
  }

  @Test func `the statement that holds more of the words, and rarer ones, comes first`() throws {
    let story = try Story.shared()
    #expect(
      try story.lines("find", "article", where: ["text": "little merit, case"])
        == ["times/1", "post/1", "courier/1", "courier/1"])
    #expect(try story.lines("find", "article", where: ["text": "merit", "limit": 1]).count == 1)
  }

  @Test func `what stands around a statement finds it, after those that hold it themselves`() throws {
    let story = try Story.shared()
    #expect(
      try story.lines("find", "text", "context", where: ["text": "merit harbor"]).prefix(2) == [
        "Rain fell on the harbor all day. | “The case has no merit,” she said.",
        "“The case has no merit,” | she said. Rain fell on the harbor all day.",
      ])
  }

  /// Syntax to FTS5, and to us none.
  @Test(arguments: [
    "", " ", "\n\t ", "\"", "\"\"", "'", "it's", "NEAR(", "NEAR(a b, 5)", "text:merit", "col : x", "-a", "a - b",
    "....",
    "a* b", "^a", "(", ")", "{a b}", "a AND", "NOT", "OR OR", "+", "“”", "\u{0}", "a\u{0}b", "😀", "\u{202E}x", "%",
    "\\",
    ":text", "?", ";", "--", "/*",
  ])
  func `no character is syntax`(text: String) throws {
    let story = try Story.shared()
    _ = try story.answers.all(Found.self, ["text": .text(text)])
    let beside = try story.lines("find", "article", where: ["text": .text(text + " ferries")])
    #expect(beside.first == "fen/1")
  }

  @Test func `as many words as an article has are no trouble`() throws {
    let words = (0..<20_000).map { "w\($0)" }.joined(separator: " ")
    let story = try Story.shared()
    #expect(try story.lines("find", "article", where: ["text": .text("ferries " + words)]) == ["fen/1"])
  }

  @Test func `words that stand everywhere are looked for where there are no others`() throws {
    let story = try Story.shared()
    #expect(
      try story.lines("find", "article", where: ["text": "has the said"]).sorted()
        == ["courier/1", "courier/1", "post/1", "post/2", "times/1"])
    #expect(try story.lines("find", "article", where: ["text": "The ferries it has"]) == ["fen/1"])
  }

  @Test func `nothing asked is nothing found`() throws {
    #expect(try Story.shared().answers.all(Found.self).isEmpty)
  }
}
