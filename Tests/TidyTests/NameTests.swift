import Testing

@Suite struct NameTests {
  @Test func `no file or folder is named for a programming idea`() throws {
    let forbidden = ["Util", "Helper", "Common", "Extensions", "Shared", "Misc", "Manager"]
    for file in try SourceTree.files(in: ["Sources", "graph", "queries", "Tests"]) {
      for word in forbidden where file.path.contains(word) { Issue.record("\(file.path) is named for \(word)") }
    }
  }

  @Test func `nothing from outside can bring the program down`() throws {
    let forbidden = [#"(\btry!)"#, #"(\bfatalError\()"#, #"(\bas! )"#, #"(\bunsafeBitCast\b)"#, #"(TODO|FIXME)"#]
    for file in try SourceTree.files(in: ["Sources", "graph", "queries"]) {
      for pattern in forbidden {
        for found in try file.text.firstGroups(of: pattern) { Issue.record("\(file.path) has \(found)") }
      }
    }
  }
}
