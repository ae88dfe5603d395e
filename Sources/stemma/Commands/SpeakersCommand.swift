import ArgumentParser
import Pipeline

struct SpeakersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speakers",
    abstract: "Everyone who is credited with a statement, most quoted first.",
    discussion: """
      stemma speakers --csv > speakers.csv
      """)

  @Option(help: ArgumentHelp("At most so many rows.", valueName: "n"))
  var limit: Int?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let answer = try Lookup(database: database.path).ask("speakers", parameters: ["limit": limit.rowLimit])
    try output.print(list: answer, none: "no speaker is recorded yet; 'stemma ingest' adds articles")
  }
}
