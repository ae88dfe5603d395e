import Answers
import ArgumentParser
import Intake
import Stemma
import Web

struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings",
    abstract: "Every bound on what reading, writing and asking may cost, and whose --limit sets it.",
    discussion: """
      stemma settings
      stemma ingest articles.jsonl --limit record-size=67108864
      """)

  @OptionGroup var output: OutputOption

  func run() throws {
    try output.print(list: Listing(limits: Limits(), others: Self.served), none: "there are no settings")
  }

  /// Of the programs that answer others.
  private static let served: [Listing.Bound] =
    ServerLimits().named.map { ($0.id, $0.value, "see 'stemma serve --help'", "serve") }
    + AssistantLimits().named.map { ($0.id, $0.value, $0.summary, "mcp") }
}
