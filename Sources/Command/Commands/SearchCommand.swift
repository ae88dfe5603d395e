import Answers
import ArgumentParser
import Stemma

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Statements that hold these words, best first.",
    discussion: """
      stemma search "filters river"
      """)

  @Argument(help: "Words; typos are forgiven.")
  var text: String

  @Option(help: "At most so many statements.")
  var limit = 20

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  func validate() throws { try Int?(limit).requireRows() }

  func run() throws {
    let answer = try Lookup(database: database.path).search(text, limit: limit)
    if let bound = answer.bound { StandardError.write("stemma: \(bound)\n") }
    try output.print(answer, none: Failure.nothingLike(.text(text))) { $0.lines }
  }
}
