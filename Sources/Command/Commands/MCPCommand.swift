import Answers
import ArgumentParser
import Foundation
import ReportedSpeech
import Stemma

struct MCPCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mcp",
    abstract: "The same answers as an assistant's tools: the Model Context Protocol over standard input and output.",
    discussion: """
      stemma mcp --list                 the tools, each with what it takes
      stemma mcp --db news.db           what an assistant's settings name as the command of a server
      stemma mcp --limit line-size=4194304

      Nothing is written to the graph. Bounds, each of which --limit sets otherwise:
      \(AssistantLimits().named.map { "  \($0.id)=\($0.value): \($0.summary)" }.joined(separator: "\n"))
      """)

  @Flag(help: "List the tools and end.")
  var list = false

  @Option(help: ArgumentHelp("A bound and another value for it; may be repeated.", valueName: "name=number"))
  var limit: [String] = []

  @OptionGroup var database: DatabaseOption

  func validate() throws {
    guard AssistantLimits(limit) != nil else {
      let known = AssistantLimits().named.map(\.id).joined(separator: ", ")
      throw ValidationError("--limit takes NAME=NUMBER with one of \(known).")
    }
  }

  func run() throws {
    if list {
      for line in AssistantTool.all.flatMap(\.lines) { StandardOutput.write(line: line) }
      return
    }
    let limits = AssistantLimits(limit) ?? AssistantLimits()
    // A client that is gone is no trouble: there is nobody to tell.
    signal(SIGPIPE, SIG_IGN)
    var lines = MessageLines(of: STDIN_FILENO, limit: limits.lineSize)
    let lookup = Lookup(database: database.path, readers: 1, patience: Double(limits.queryTime) / 1000)
    var session = AssistantSession(lookup: lookup, limits: limits)
    while let line = lines.next() {
      guard let answer = session.answer(line) else { continue }
      guard Self.send(answer) else { return }
    }
  }

  /// One line; false where nobody reads it any more.
  private static func send(_ message: JSONValue) -> Bool {
    let bytes = JSONWriter().bytes(message) + [UInt8(ascii: "\n")]
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }
}

extension AssistantTool {
  /// Its name and arguments, then what it is for.
  fileprivate var lines: [String] {
    let arguments = takes.map { $0.isNeeded ? $0.name : "[\($0.name)]" }.joined(separator: " ")
    return ["\(Style.bold(id)) \(arguments)"] + summary.wrapped(to: Terminal.current.width - 4).map { "    " + $0 }
  }
}
