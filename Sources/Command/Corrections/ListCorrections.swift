import ArgumentParser
import Stemma

struct ListCorrections: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Every correction, and whether it is in force or waits for an article.",
    discussion: """
      stemma correct list
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let answer = try Correct(database: database.path).list()
    try output.print(answer, none: "nothing was corrected yet; 'stemma correct --help' says how") { $0.lines }
  }
}
