import ArgumentParser
import Stemma

struct RereadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reread",
    abstract: "Reads anew what an earlier version of the rules read, and decides again what hangs on it.",
    discussion: """
      stemma reread        after an update of stemma
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let answer = try Reread(database: database.path).run(now: Clock.now)
    try output.print(change: answer, none: "") { $0.lines }
  }
}
