import Decisions
import Graph
import GraphLiterals
import ReportedSpeech
import Testing

@Suite struct OutletTests {
  @Test(arguments: [
    (["The Bay Times", "Bay Times"], ["Bay Times"]),
    (["Bay Times", "the bay times", "BAY TIMES"], ["BAY TIMES"]),
    (["Bay Times", "Bay Time"], ["Bay Time", "Bay Times"]),
    // A name that is nothing but an article is a name.
    (["The ", "The"], ["The", "The "]),
  ])
  func `one outlet a name, spelled the same in whatever order names come`(names: [String], expected: [String]) throws {
    for order in [names, names.reversed()] {
      let scratch = try ScratchGraph(order.enumerated().map { Arrival("\($0)", $1, "text \($0)") })
      #expect(try outlets(scratch) == expected)
    }
  }

  @Test func `a publisher's spelling stands before a citation's`() throws {
    let citing = Arrival("a", "Hill Post", cites: "A Bay Times", "⟨words⟩")
    let publishing = Arrival("b", "a bay times", "text")
    #expect(try outlets(try ScratchGraph([citing])) == ["A Bay Times", "Hill Post"])
    #expect(try outlets(try ScratchGraph([citing, publishing])) == ["Hill Post", "a bay times"])
    #expect(try outlets(try ScratchGraph([publishing, citing])) == ["Hill Post", "a bay times"])
  }

  @Test func `an outlet that nothing names any more goes`() throws {
    let scratch = try ScratchGraph([Arrival("a", "Hill Post", "text")])
    try scratch.graph.ingest([Arrival("a", "Fen News", "text")])
    #expect(try outlets(scratch) == ["Fen News"])
  }

  private func outlets(_ scratch: ScratchGraph) throws -> [String] {
    try scratch.graph.lines().filter { $0.hasPrefix(#"["outlet""#) }
      .map { String($0.split(separator: "\"")[3]) }.sorted()
  }
}
