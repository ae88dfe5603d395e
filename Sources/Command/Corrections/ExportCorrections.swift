import ArgumentParser
import Export
import Stemma

struct ExportCorrections: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Every correction as a JSON line, for 'stemma correct replay' on another graph.",
    discussion: """
      stemma correct export > corrections.jsonl
      """)

  @OptionGroup var database: DatabaseOption

  func run() throws {
    try Correct(database: database.path).export { StandardOutput.write(line: $0) }
  }
}
