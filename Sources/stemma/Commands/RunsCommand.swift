import ArgumentParser
import Pipeline

struct RunsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "runs",
    abstract: "Every ingest: when, by which version, and what came of it.",
    discussion: """
      stemma runs
      stemma undo 3
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let answer = try Lookup(database: database.path).ask("runs")
    try output.print(list: answer, none: "nothing was ingested yet")
  }
}
