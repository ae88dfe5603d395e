import Answers
import ArgumentParser
import Stemma

struct OutletsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outlets",
    abstract: "Every outlet, with its articles and statements.",
    discussion: """
      stemma outlets
      """)

  @Option(help: ArgumentHelp("At most so many rows.", valueName: "n"))
  var limit: Int?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  func validate() throws { try limit.requireRows() }

  func run() throws {
    let answer = try Lookup(database: database.path).ask("outlets", parameters: ["limit": limit.rowLimit])
    try output.print(list: answer, none: "no outlet is recorded yet; 'stemma ingest' adds articles")
  }
}
