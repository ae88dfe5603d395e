import ArgumentParser
import Export
import Foundation
import Intake
import Stemma

struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Articles to JSON lines with their statements; no database.",
    discussion: """
      A pure filter: one JSON object an article, in the order of the input.

      stemma extract story.txt | jq '.statements[] | select(.mode == "direct") | .text'
      cat articles.jsonl | stemma extract - > statements.jsonl
      stemma extract --explain story.txt   the text with what was found in it, and which rule decided
      stemma extract --rules               every rule, in order, with examples
      """)

  @Argument(help: "Files, folders, or - for standard input.", completion: .file())
  var paths: [String] = []

  @OptionGroup var reading: ReadingOption

  @Flag(help: "Stop at the first record that cannot be read, with exit code 1.")
  var strict = false

  @Flag(help: "For people: mark what was found in the text, and say which rule decided and who is meant.")
  var explain = false

  @Flag(help: "List the rules in the order in which they are asked, with examples, and read nothing.")
  var rules = false

  func validate() throws {
    if paths.isEmpty && !rules { throw ValidationError("Give a file, a folder, or - for standard input.") }
  }

  func run() throws {
    if rules { return RuleList.lines.forEach(StandardOutput.write(line:)) }
    let found = try Inputs.expand(paths)
    let extract = Extract(
      inputs: found, settings: try reading.settings(now: Clock.now), strict: strict)
    var explained = false
    let stopped = try extract.run(
      notice: NoticePrinter.print,
      // What a list says of articles elsewhere is passed on, for whoever ingests the lines.
      entry: { if !explain { StandardOutput.write(line: $0.line) } },
      article: { one in
        guard explain else { return StandardOutput.write(line: one.json.line) }
        if explained { StandardOutput.write(line: "\n" + Style.dim(String(repeating: "─", count: 40)) + "\n") }
        one.lines.forEach(StandardOutput.write(line:))
        explained = true
      })
    if stopped { throw Exit.faults }
  }
}
