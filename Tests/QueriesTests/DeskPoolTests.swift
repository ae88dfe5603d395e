import Graph
import GraphLiterals
import Testing

@testable import Queries

@Suite struct DeskPoolTests {
  @Test func `a desk is kept for the next question, and one that failed is not`() throws {
    let scratch = try ScratchGraph()
    try scratch.graph.close()
    let pool = DeskPool(at: scratch.path, size: 1)
    defer { pool.close() }
    var seen: [ObjectIdentifier] = []
    for _ in 0..<2 { try pool.withDesk { seen.append(ObjectIdentifier($0)) } }
    #expect(seen[0] == seen[1])
    #expect(throws: GraphError.noSuchQuestion("what")) { try pool.withDesk { _ = try $0.ask("what") } }
    try pool.withDesk { desk in
      #expect(try !desk.ask("stats").rows.isEmpty)
      // A second question meanwhile gets a desk of its own.
      try pool.withDesk { #expect($0 !== desk) }
    }
  }

  @Test func `an answer has as many rows as it may have, and says where there are more`() throws {
    let scratch = try ScratchGraph()
    try scratch.graph.close()
    let pool = DeskPool(at: scratch.path, size: 1)
    defer { pool.close() }
    try pool.withDesk { desk in
      let all = try desk.ask("stats")
      #expect(all.rows.count > 2 && !all.isCut)
      for (most, rows, isCut) in [(2, 2, true), (all.rows.count, all.rows.count, false)] {
        let table = try desk.ask("stats", atMost: most)
        #expect((table.rows.count, table.isCut) == (rows, isCut))
      }
    }
  }

  @Test func `where there is no graph nothing is kept`() throws {
    let pool = DeskPool(at: "/nowhere/stemma.db", size: 1)
    #expect(throws: GraphError.missing) { try pool.withDesk { _ in } }
  }
}
