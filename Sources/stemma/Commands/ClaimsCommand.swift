import ArgumentParser
import Pipeline

struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "Every claim that has more than one wording, most reported first.",
    discussion: """
      stemma claims
      stemma first --claim 12
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let answer = try Lookup(database: database.path).ask("claims")
    try output.print(list: answer, none: "no claim has two wordings yet; 'stemma ingest' adds articles")
  }
}
