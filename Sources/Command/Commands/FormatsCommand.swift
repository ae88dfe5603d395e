import Answers
import ArgumentParser
import Stemma

struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats",
    abstract: "Every form that articles are read in, with an example and what is read from it.",
    discussion: """
      Content decides which it is; --format of ingest and extract overrules that.

      stemma formats
      stemma formats --json | jq -r '.[].id'
      """)

  @OptionGroup var output: OutputOption

  func run() throws { try output.print(FormatsAnswer(), none: "there are no formats") { $0.lines } }
}
