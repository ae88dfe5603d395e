import Foundation
import Testing

@Suite struct AskTests {
  @Test func `every query answers on the demo's graph`() throws {
    try Stemma.demo { stemma in
      let catalogue = try stemma("ask").output.split(separator: "\n")
      let heads = catalogue.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }.map { $0.split(separator: " ") }
      #expect(heads.count > 20)
      #expect(catalogue.count == 2 * heads.count, "a name and a question each")
      for head in heads {
        let words = head.contains("--text") ? ["--text", "lawsuit"] : []
        let result = try stemma.run(["ask", String(head[0]), "--json"] + words)
        #expect([0, 3].contains(result.code), "\(head[0]): \(result.error)")
        #expect(Shape(json: result.output) != nil, "\(head[0])")
        // What the demo has nothing of.
        let mayBeEmpty = ["additions", "corrections", "conflicts", "headline_quotes", "recorded"].contains(head[0])
        #expect(result.code == 0 || mayBeEmpty, "\(head[0]) is empty")
      }
    }
  }

  @Test func `parameters narrow the answer, by either spelling`() throws {
    try Stemma.demo { stemma in
      let all = try stemma("ask", "spread", "--ndjson").output.split(separator: "\n")
      let two = try stemma("ask", "spread", "--limit", "2", "--ndjson").output.split(separator: "\n")
      #expect(two == Array(all.prefix(2)) && all.count > 2)
      #expect(try stemma("ask", "spread", "--limit=2", "--ndjson").output.split(separator: "\n") == two)
      #expect(try stemma("ask", "articles", "--article", "999").code == 3)
      #expect(try stemma("ask", "articles", "--articel", "1").code == 2)
    }
  }

  static let shell = "/usr/bin/sqlite3"
  static let queries = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("queries/sql")

  /// By hand a parameter that nobody set is NULL, which asks for everything.
  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: shell), "there is no sqlite3 shell on this machine"))
  func `every file of queries runs by hand on the demo's graph`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.queries.path).sorted()
    #expect(files.count > 20)
    try Stemma.demo { stemma in
      for file in files {
        let path = Self.queries.appendingPathComponent(file).path
        let result = try stemma.shell("\(Self.shell) -batch -bail stemma.db \".read '\(path)'\"")
        #expect(result.code == 0 && result.error.isEmpty, "\(file): \(result.error)")
        // What asks for words, and what the demo may have nothing of.
        let empty = [
          "find.sql", "recorded.sql", "additions.sql", "corrections.sql", "conflicts.sql", "headline_quotes.sql",
        ].contains(file)
        #expect(empty || !result.output.isEmpty, "\(file)")
      }
      for view in ["quotation", "first_appearance", "rewording", "node", "edge"] {
        let result = try stemma.shell("\(Self.shell) -batch stemma.db 'SELECT count(*) > 9 FROM \(view)'")
        #expect(result.output == "1\n", "\(view): \(result.error)")
      }
    }
  }
}
