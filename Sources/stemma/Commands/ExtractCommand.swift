import ArgumentParser
import Foundation
import Intake
import Pipeline

struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Articles to JSON lines with their statements; no database.",
    discussion: """
      A pure filter: one JSON object an article, in the order of the input.

      stemma extract story.txt | jq '.statements[] | select(.mode == "direct") | .text'
      cat articles.jsonl | stemma extract - > statements.jsonl
      """)

  @Argument(help: "Files, folders, or - for standard input.", completion: .file())
  var paths: [String]

  @OptionGroup var reading: ReadingOption

  @Flag(help: "Stop at the first record that cannot be read, with exit code 1.")
  var strict = false

  func run() throws {
    let found = try Inputs.expand(paths)
    let extract = Extract(
      inputs: found, settings: try reading.settings(now: Clock.now), strict: strict)
    let stopped = try extract.run(
      notice: { StandardError.write("stemma: \($0.text.printable)\n") },
      article: { StandardOutput.write(line: $0.json.line) })
    if stopped { throw Exit.faults }
  }
}
