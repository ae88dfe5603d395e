import Testing

@Suite struct NameTests {
  @Test func `no file or folder is named for a programming idea`() throws {
    // "Shared" alone says nothing; `SharedErrors` is what textual criticism calls them.
    let forbidden = ["Util", "Helper", "Common", "Extensions", "Shared.", "Shared/", "Misc", "Manager"]
    for file in try SourceTree.files(in: ["Sources", "graph", "queries", "Tests"]) {
      for word in forbidden where file.path.contains(word) { Issue.record("\(file.path) is named for \(word)") }
    }
  }

  @Test func `a file of Swift is named for what it defines`() throws {
    for file in try SourceTree.files(in: ["Sources", "graph", "queries"]) {
      let name = String(file.path.split(separator: "/").last?.dropLast(6) ?? "")
      #expect(try Definitions(in: file.text).name(aFile: name), "\(file.path) does not define \(name)")
    }
  }

  @Test func `what a file defines is read`() throws {
    let text = """
      extension Graph.Row where A: B {
        /// The struct Nothing
        static let csvBundle = 1
        struct Cell {}
      }

      @main public final class Desk {}
      func fold() {}
      """
    let definitions = try Definitions(in: text)
    for name in ["Row", "Graph+Cells", "CSVBundle", "Desk", "Fold", "Desk+Drawer"] {
      #expect(definitions.name(aFile: name), "\(name)")
    }
    for name in ["Nothing", "Cell", "Csv", "Chair+Desk"] { #expect(!definitions.name(aFile: name), "\(name)") }
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
