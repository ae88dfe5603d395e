import ArgumentParser
import Foundation
import Intake
import ReportedSpeech
import Stemma

struct IngestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Adds articles; the same again changes nothing.",
    discussion: """
      Takes files, folders (with everything below them) and - for standard input.

      stemma ingest articles/
      stemma ingest story.txt --outlet "Harbor Courier" --published 2026-03-03
      trafilatura --json --with-metadata -u URL | stemma ingest -
      """)

  @Argument(help: "Files, folders, or - for standard input.", completion: .file())
  var paths: [String]

  @OptionGroup var reading: ReadingOption
  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  @Flag(help: "Stop at the first record that cannot be read, with exit code 1.")
  var strict = false

  func run() throws {
    let found = try Inputs.expand(paths)
    let settings = try reading.settings(now: Clock.now)
    let bar = ProgressBar(total: found.inputs.compactMap(\.size).reduce(0, +))
    defer { bar.finish() }
    let ingest = Ingest(
      database: database.path, inputs: found, settings: settings, strict: strict,
      command: CommandLine.arguments.joined(separator: " "))
    let summary = try ingest.run(progress: bar.advance) { notice in
      bar.finish()
      NoticePrinter.print(notice)
    }
    bar.finish()
    try output.print(change: summary, none: "no articles were found there") { $0.lines }
    if summary.stopped { throw Exit.faults }
  }
}
