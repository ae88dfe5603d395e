import ArgumentParser
import Stemma

struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Removes exactly what a run added, and mends the claims it touched.",
    discussion: """
      stemma runs        lists them
      stemma undo 3
      """)

  @Argument(help: ArgumentHelp("A run's id.", valueName: "run"))
  var id: Int64

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let answer = try Undo(database: database.path, run: id).run(now: Clock.now)
    try output.print(change: answer, none: "there is no run \(id); 'stemma runs' lists them") { $0.lines }
  }
}
