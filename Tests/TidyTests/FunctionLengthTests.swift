import Testing

@Suite struct FunctionLengthTests {
  static let limit = 60

  @Test func `a function fits on a screen`() throws {
    for file in try SourceTree.files(in: ["Sources", "graph", "queries", "Tests"]) {
      for function in functions(in: file.lines) where function.length > Self.limit {
        Issue.record("\(file.path):\(function.line) is \(function.length) lines long: \(function.head)")
      }
    }
  }

  /// Tables that a script of `Tools/` writes are data.
  @Test func `a file is read at one sitting`() throws {
    for file in try SourceTree.files(in: ["Sources", "graph", "queries", "Tests"]) where file.lines.count > 351 {
      let writtenByScript = file.lines.prefix(3).contains { $0.contains("Tools/") }
      if !writtenByScript { Issue.record("\(file.path) is \(file.lines.count) lines long") }
    }
  }

  @Test func `a long function would be found`() {
    let body = Array(repeating: "    step()", count: 61)
    let lines = ["struct A {", "  func long() {"] + body + ["  }", "  func short() { step() }", "}"]
    #expect(functions(in: lines.map { Substring($0) }).map(\.length) == [63, 1])
  }

  private struct Function {
    var line: Int
    var head: Substring
    var length: Int
  }

  /// The house format closes a function at the indentation that opened it, so indentation finds its end.
  private func functions(in lines: [Substring]) -> [Function] {
    lines.indices.compactMap { i in
      let head = lines[i]
      let indent = head.prefix { $0 == " " }
      let words = head.split(separator: " ").prefix(4).map(String.init)
      guard words.contains("func") || words.contains(where: { $0.hasPrefix("init(") || $0.hasPrefix("init?(") }) else {
        return nil
      }
      guard !head.drop(while: { $0 == " " }).hasPrefix("//"), !head.hasSuffix("}") else {
        return head.hasSuffix("}") ? Function(line: i + 1, head: head, length: 1) : nil
      }
      let end = lines[(i + 1)...].firstIndex { $0.hasPrefix("\(indent)}") && !$0.hasPrefix("\(indent)} else") }
      return end.map { Function(line: i + 1, head: head, length: $0 - i + 1) }
    }
  }
}
