import Export
import Foundation
import Intake
import Testing

/// The command's own list, its folder, and what README says of it.
@Suite struct CommandListTests {
  /// As the program lists them.
  private func types() throws -> [String] {
    let text = try SourceTree.text("Sources/Command/RootCommand.swift")
    let list = text.components(separatedBy: "enum CommandList").last?.components(separatedBy: "\n}").first ?? ""
    return try list.firstGroups(of: #"\b(\w+Command)\.self"#)
  }

  /// "FirstCommand" to "first".
  private func names() throws -> [String: String] {
    var names: [String: String] = [:]
    for file in try SourceTree.files(in: ["Sources/Command/Commands"]) {
      let types = try file.text.firstGroups(of: #"^struct (\w+): \w*ParsableCommand"#)
      let commands = try file.text.firstGroups(of: #"commandName: "([^"]+)""#)
      #expect(types.count == 1 && commands.count == 1, "\(file.path) is not one command")
      for (type, command) in zip(types, commands) { names[type] = command }
    }
    return names
  }

  @Test func `every file of Commands is in the list, once`() throws {
    let types = try types()
    #expect(types.count > 15)
    #expect(types.sorted() == (try names().keys.sorted()))
  }

  @Test(.enabled(if: Readme.isThere, "there is no README.md yet"))
  func `README's table is the command's own list, in its order`() throws {
    let names = try names()
    #expect(try Readme.commands() == types().compactMap { names[$0] })
  }

  @Test(.enabled(if: Readme.isThere, "there is no README.md yet"))
  func `README's table of exports is the list's own words, in its order`() throws {
    let rows = try Readme.section("Exports").filter { $0.hasPrefix("| `") }
    #expect(rows == ExportFormat.all.map { "| `\($0.id)` | \($0.summary) |" })
  }

  @Test(.enabled(if: Readme.isThere, "there is no README.md yet"))
  func `README's formats are the program's own, in their order and words`() throws {
    let text = try SourceTree.text("README.md").split(separator: "\n").map(String.init)
    let rows = ArticleFormat.all.map { "| `\($0.id)` | \($0.summary) |" }
    #expect(text.filter { row in rows.contains(row) } == rows)
  }

  @Test(.enabled(if: Readme.isThere, "there is no README.md yet"))
  func `README's example is the file that is compiled`() throws {
    let shown = try SourceTree.text("README.md").components(separatedBy: "```swift\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    #expect(shown == [try SourceTree.text("Examples/FirstReport/main.swift")])
  }

  @Test func `a README's table is read`() throws {
    let text =
      "# A\n\n## Commands\n\n| command | does |\n|---|---|\n| `first TEXT` | a |\n| `ask` | `b` |\n\n## B\n\n| `c` | d |\n"
    #expect(Readme.commands(in: text) == ["first", "ask"])
  }

  @Test(.enabled(if: Readme.isThere, "there is no README.md yet")) func `README fits on a few screens`() throws {
    #expect(try SourceTree.text("README.md").split(separator: "\n", omittingEmptySubsequences: false).count <= 170)
  }

  /// `Tests/Bench`, `make demo`, [the code map](Sources/README.md): what a page points to is there.
  @Test(.enabled(if: Readme.isThere, "there is no README.md yet"), arguments: ["README.md", "Sources/README.md"])
  func `a page points to nothing that is not there`(page: String) throws {
    let text = try SourceTree.text(page)
    let folder = SourceTree.root.appendingPathComponent(page).deletingLastPathComponent()
    let links = try text.firstGroups(of: #"\]\(([^)#:]+)\)"#)
    let paths = try text.firstGroups(
      of:
        #"`((?:\.\./)?(?:Sources|Tests|Tools|graph|queries|English|Intake|Extraction|Collation|Decisions|Export|Answers|Stemma|Command)/[\w./+]*)`"#
    )
    #expect(!(links + paths).isEmpty)
    for path in links + paths where !path.contains("NAME") {
      let found = [folder, SourceTree.root].map { $0.appendingPathComponent(path).path }
        .contains { FileManager.default.fileExists(atPath: $0) }
      #expect(found, "\(page): \(path)")
    }
    let targets = try SourceTree.text("Makefile").firstGroups(of: #"^([\w-]+):"#)
    for target in try text.firstGroups(of: #"\bmake ([\w-]+)`"#) {
      #expect(targets.contains(target), "\(page): make \(target)")
    }
  }
}

enum Readme {
  static var isThere: Bool {
    FileManager.default.fileExists(atPath: SourceTree.root.appendingPathComponent("README.md").path)
  }

  static func commands() throws -> [String] { commands(in: try SourceTree.text("README.md")) }

  static func section(_ heading: String) throws -> [Substring] {
    section(heading, in: try SourceTree.text("README.md"))
  }

  /// The lines below a heading, to the next.
  private static func section(_ heading: String, in text: String) -> [Substring] {
    let section = "\n\(text)".components(separatedBy: "\n## \(heading)\n").dropFirst().first ?? ""
    return (section.components(separatedBy: "\n## ").first ?? "").split(separator: "\n")
  }

  /// The first word in backticks of each row below "## Commands".
  static func commands(in text: String) -> [String] {
    section("Commands", in: text).filter { $0.hasPrefix("| `") }.compactMap {
      $0.dropFirst(3).split(whereSeparator: { " `".contains($0) }).first.map(String.init)
    }
  }
}
