import ArgumentParser
import Stemma

struct UndoCorrection: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Takes a correction back: the graph is as it would be without it.",
    discussion: """
      stemma correct list                               lists them
      stemma correct undo 1
      """)

  @Argument(help: ArgumentHelp("A correction's id.", valueName: "correction"))
  var id: Int64

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let answer = try Correct(database: database.path).undo(id, now: Clock.now)
    try output.print(change: answer, none: "") { $0.lines }
  }
}
