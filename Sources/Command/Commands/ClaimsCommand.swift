import Answers
import ArgumentParser
import Stemma

struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "Every claim, the most told first.",
    discussion: """
      stemma claims
      stemma first --claim 12
      """)

  @Option(help: ArgumentHelp("At most so many rows.", valueName: "n"))
  var limit: Int?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  func validate() throws { try limit.requireRows() }

  func run() throws {
    let answer = try Lookup(database: database.path).ask("claims", parameters: ["limit": limit.rowLimit])
    try output.print(list: answer, none: "no claim is recorded yet; 'stemma ingest' adds articles")
  }
}
