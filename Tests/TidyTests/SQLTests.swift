import Testing

@Suite struct SQLTests {
  private static let statement =
    #"(?:"|^\s*)((?:SELECT|INSERT INTO|INSERT OR|DELETE FROM|CREATE (?:TABLE|VIEW|INDEX|TRIGGER|VIRTUAL)|DROP (?:TABLE|VIEW)|ALTER TABLE|PRAGMA|WITH RECURSIVE|UPDATE \w+ SET|BEGIN IMMEDIATE)\b)"#

  @Test func `no SQL stands in Swift`() throws {
    for file in try SourceTree.files(in: ["Sources", "graph", "queries"]) {
      for found in try file.text.firstGroups(of: Self.statement) {
        Issue.record("\(file.path) has SQL: \(found)")
      }
    }
  }

  @Test func `the pattern would find SQL`() throws {
    #expect(try #"db.execute(sql: "SELECT 1")"#.firstGroups(of: Self.statement) == ["SELECT"])
    #expect(try "  \"\"\"\n  DELETE FROM run\n".firstGroups(of: Self.statement) == ["DELETE FROM"])
  }

  @Test func `every file of SQL says in its first line what it does`() throws {
    let files = try SourceTree.files(in: ["graph", "queries"], ending: ".sql")
    #expect(files.count > 10)
    for file in files {
      let first = file.lines.first ?? ""
      #expect(first.hasPrefix("-- ") && first.count > 8, "\(file.path) begins with: \(first)")
    }
  }
}
