import Answers
import ArgumentParser
import Intake
import Stemma

struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings",
    abstract: "Every bound on what reading, writing and asking may cost; ingest and extract take --limit.",
    discussion: """
      stemma settings
      stemma ingest articles.jsonl --limit record-size=67108864
      """)

  @OptionGroup var output: OutputOption

  func run() throws { try output.print(list: Listing(limits: Limits()), none: "there are no settings") }
}
