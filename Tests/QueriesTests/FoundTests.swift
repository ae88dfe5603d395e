import Graph
import GraphLiterals
import Queries
import Testing

@Suite struct FoundTests {
  @Test func `a word of the statement or of its headline finds it`() throws {
    let scratch = try ScratchGraph([
      Reading("a", "Harbor Courier", on: "2026-03-05", title: "Suit filed", "⟨Ann Lee:“It has no merit,”⟩ she said.")
    ])
    let answers = try Answers(at: scratch.path)
    #expect(try answers.all(Found.self, ["text": "merits"]).map(\.wording.text) == ["“It has no merit,”"])
    #expect(try answers.all(Found.self, ["text": "suit"]).map(\.wording.speaker) == ["Ann Lee"])
    #expect(try answers.all(Found.self, ["text": "nothing"]).isEmpty)
  }
}
