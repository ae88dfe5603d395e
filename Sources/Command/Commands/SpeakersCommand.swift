import Answers
import ArgumentParser
import Collation
import Stemma

struct SpeakersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speakers",
    abstract: "Everyone who is credited with a statement, most quoted first.",
    discussion: """
      stemma speakers --csv > speakers.csv
      stemma speakers --merges                which names are taken for one speaker, why, and in which articles
      stemma correct merge-speakers --help    and 'stemma correct split-speaker', where they are wrong

      Why names are one speaker; the first that answers decides:
      \(IdentityRule.all.map { "  \($0.id): \($0.summary)" }.joined(separator: "\n"))
      """)

  @Option(help: ArgumentHelp("At most so many rows.", valueName: "n"))
  var limit: Int?

  @Flag(help: "Which names stand together as one speaker, why, and in which articles.")
  var merges = false

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  func validate() throws { try limit.requireRows() }

  func run() throws {
    if merges {
      let answer = try Lookup(database: database.path).merges(limit: limit)
      return try output.print(answer, none: "no two names are taken for one speaker") { $0.lines }
    }
    let answer = try Lookup(database: database.path).ask("speakers", parameters: ["limit": limit.rowLimit])
    try output.print(list: answer, none: "no speaker is recorded yet; 'stemma ingest' adds articles")
  }
}
