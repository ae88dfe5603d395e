import Testing

@Suite struct NameTests {
  @Test func `no file or folder is named for a programming idea`() throws {
    let forbidden = ["Util", "Helper", "Common", "Extensions", "Shared", "Misc", "Manager"]
    for file in try SourceTree.files(in: ["Sources", "graph", "queries", "Tests"]) {
      for word in forbidden where file.path.contains(word) { Issue.record("\(file.path) is named for \(word)") }
    }
  }

  @Test func `a file of Swift is named for what it defines`() throws {
    for file in try SourceTree.files(in: ["Sources", "graph", "queries"]) {
      let name = file.path.split(separator: "/").last?.dropLast(6) ?? ""
      let concept = name.split(separator: "+").first.map(String.init) ?? ""
      #expect(concept.first?.isUppercase == true, "\(file.path)")
    }
  }

  @Test func `a test file has one suite of its own name`() throws {
    for file in try SourceTree.files(in: ["Tests"]) where file.path.hasSuffix("Tests.swift") {
      let name = file.path.split(separator: "/").last?.dropLast(6) ?? ""
      #expect(file.text.contains("struct \(name)"), "\(file.path)")
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
