import ArgumentParser
import Stemma

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Is the file whole, does every passage slice, do the decisions follow from the facts?",
    discussion: """
      stemma verify
      stemma verify --rebuild     decides everything afresh in a copy and compares; exit code 1 where anything differs
      """)

  @Flag(help: "Decide everything afresh in a copy, and compare.")
  var rebuild = false

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let answer = try Verify(database: database.path, rebuild: rebuild).run(now: Clock.now)
    try output.print(answer, none: "") { $0.lines }
    if !answer.faults.isEmpty { throw Exit.faults }
  }
}
