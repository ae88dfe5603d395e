import Answers
import ArgumentParser
import Stemma

struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Ingests a small shipped story and answers both questions about it.",
    discussion: """
      The graph is kept in stemma-demo.db (or --db), so that every other command can be tried on it:

      stemma demo
      stemma trace "no merit" --db stemma-demo.db
      """)

  @Option(name: .customLong("db"), help: ArgumentHelp("Where to keep the graph.", valueName: "file"))
  var file = "stemma-demo.db"

  func validate() throws { try DatabaseOption.requireName(file) }

  func run() throws {
    let demo = Demo(database: file)
    let summary = try demo.ingest(now: Clock.now)
    StandardOutput.write(line: "\(summary.lines.joined(separator: "\n"))\n")
    let lookup = Lookup(database: file)
    let shown = file.printable
    for text in Demo.questions {
      StandardOutput.write(line: Style.bold("$ stemma first \"\(text)\" --db \(shown)"))
      for line in try lookup.first(.text(text)).lines { StandardOutput.write(line: line) }
      StandardOutput.write(line: Style.bold("\n$ stemma rewordings \"\(text)\" --db \(shown)"))
      for line in try lookup.rewordings(.text(text)).lines { StandardOutput.write(line: line) }
    }
  }
}
