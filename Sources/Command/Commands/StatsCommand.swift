import Answers
import ArgumentParser
import Stemma

struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "How much is in the graph.",
    discussion: """
      stemma stats --json
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let answer = try Lookup(database: database.path).stats()
    try output.print(list: answer, none: "the graph is empty; 'stemma ingest' adds articles")
  }
}
