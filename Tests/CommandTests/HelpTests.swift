import Foundation
import Testing

@Suite struct HelpTests {
  /// As `stemma --help` lists them.
  static var commands: [String] {
    get throws {
      let help = try Stemma.demonstratedHelp([])
      let list = help.components(separatedBy: "SUBCOMMANDS:\n").last ?? ""
      return list.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.contains("'") }
        .compactMap { $0.split(separator: " ").first.map(String.init) }
    }
  }

  @Test func `the commands of the contract are there, the two questions after what feeds them`() throws {
    #expect(
      try Self.commands.prefix(8) == ["ingest", "extract", "first", "rewordings", "trace", "check", "compare", "drift"])
    #expect(
      Set(try Self.commands).isSuperset(of: [
        "search", "speakers", "outlets", "claims", "stats", "ask", "export", "runs", "undo", "verify", "settings",
        "demo",
      ]))
  }

  @Test func `every command's help has an example that runs`() throws {
    let graph = try Self.threeRuns()
    for command in try Self.commands {
      let help = try Stemma.demonstratedHelp([command])
      let beginning = help.components(separatedBy: "USAGE:").first ?? ""
      // What stands behind two spaces and more says what the example does.
      let examples = beginning.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { $0.hasPrefix("stemma ") || $0.contains("| stemma ") }
        .map { $0.components(separatedBy: "   ")[0] }
      #expect(!examples.isEmpty, "\(command)")
      for example in examples where !example.contains("trafilatura") {
        try check(example, of: command, on: graph)
      }
    }
  }

  /// The demo's graph after two runs more, for some examples name a third.
  private static func threeRuns() throws -> Data {
    var graph = Data()
    try Stemma.demo { stemma in
      try stemma.write(ExitCodeTests.story, to: "story.txt")
      for _ in 0..<2 {
        let told = try stemma("ingest", "story.txt", "--outlet", "Harbor Courier", "--published", "2026-03-05")
        #expect(told.code == 0)
      }
      graph = try Data(contentsOf: stemma.folder.appendingPathComponent("stemma.db"))
    }
    return graph
  }

  private func check(_ example: String, of command: String, on graph: Data) throws {
    let example = Self.here(example)
    try Stemma.scratch { stemma in
      try stemma.write(ExitCodeTests.story, to: "articles/a.txt")
      try stemma.write(ExitCodeTests.story, to: "story.txt")
      try stemma.write(#"{"id":"a","text":"“We will rebuild,” Ann Lee said."}"# + "\n", to: "articles.jsonl")
      try stemma.write(#"{"id":"a","a":"It may rain.","b":"It rains."}"# + "\n", to: "pairs.jsonl")
      try stemma.write(#"{"id":"a","text":"The lawsuit has no merit"}"# + "\n", to: "queries.jsonl")
      try stemma.write("“The lawsuit has no merit,” spokesman Piers Lindqvist wrote.\n", to: "draft.md")
      for name in ["stemma.db", "stemma-demo.db"] {
        try graph.write(to: stemma.folder.appendingPathComponent(name))
      }
      let result = try stemma.shell(example)
      #expect(result.code == 0, "\(command): \(example): \(result.error)")
      #expect(result.error.isEmpty, "\(command): \(example): \(result.error)")
    }
  }

  /// Without what other programs do that are not on this machine.
  private static func here(_ example: String) -> String {
    // It serves until it is told to stop, at a port that no other test has.
    if example.hasPrefix("stemma serve") {
      let port = example.contains("--port") ? "" : " --port 0"
      return "timeout --preserve-status -s INT 2 \(example)\(port) > /dev/null"
    }
    let parts = example.replacingOccurrences(of: " && ", with: " | ").components(separatedBy: " | ")
    let isHere = parts.dropFirst().allSatisfy { part in
      let program = part.split(separator: " ").first ?? ""
      return program == "stemma"
        || ["/usr/bin/", "/bin/"].contains { FileManager.default.isExecutableFile(atPath: $0 + program) }
    }
    return isHere ? example : parts[0]
  }

  static let advice = [
    (["frist"], "did you mean 'first'"), (["frist"], "--help"), (["zeppelin"], "'stemma --help' lists them"),
    (["corect"], "did you mean 'correct'?"), (["correct", "marge-speakers"], "did you mean 'merge-speakers'?"),
    (["drift", "--kind", "vebatim"], "did you mean 'verbatim'?"),
    (["drift", "--kind", "vebatim"], "stemma drift --help"), (["ask", "who"], "stemma ask"),
    (["ask", "said-by"], "did you mean 'said_by'?"), (["ask", "rewording"], "did you mean 'rewordings'?"),
    (["export", "gif"], "graphml"), (["export", "graphlm"], "did you mean 'graphml'?"),
    (["review", "--kind", "storys"], "did you mean 'story'?"), (["first", "x"], "stemma ingest"),
  ]

  @Test func `wrong usage says which, and how to go on`() throws {
    try Stemma.scratch { stemma in
      for (arguments, words) in Self.advice {
        let result = try stemma.run(arguments)
        #expect(result.error.contains(words), "\(result.error)")
      }
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func `completions are made for every shell`(shell: String) throws {
    try Stemma.scratch { stemma in
      let script = try stemma("--generate-completion-script", shell)
      #expect(script.code == 0)
      for word in ["rewordings", "number_changed", "graphml", "json-lines", "said_by"] {
        #expect(script.output.contains(word), "\(word)")
      }
      try stemma.write(script.output, to: "completions")
      guard FileManager.default.isExecutableFile(atPath: "/bin/\(shell)") else { return }
      let syntax = try stemma.shell("\(shell) -n completions")
      #expect(syntax.code == 0, "\(syntax.error)")
    }
  }
}

extension Stemma {
  /// Wide enough that no example is broken.
  fileprivate static func demonstratedHelp(_ command: [String]) throws -> String {
    let stemma = try Stemma()
    defer { try? FileManager.default.removeItem(at: stemma.folder) }
    let help = try stemma.run(command + ["--help"], environment: ["COLUMNS": "500"])
    try #require(help.code == 0)
    return help.output
  }
}
