import Answers
import ArgumentParser
import Stemma

struct RunsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "runs",
    abstract: "Every ingest: when, by which version, and what came of it.",
    discussion: """
      stemma runs
      stemma undo 3
      """)

  @Option(help: ArgumentHelp("At most so many rows.", valueName: "n"))
  var limit: Int?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  func validate() throws { try limit.requireRows() }

  func run() throws {
    let answer = try Lookup(database: database.path).ask("runs", parameters: ["limit": limit.rowLimit])
    try output.print(list: answer, none: "nothing was ingested yet")
  }
}
