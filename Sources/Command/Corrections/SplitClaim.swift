import ArgumentParser
import ReportedSpeech
import Stemma

struct SplitClaim: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split-claim",
    abstract: "Statements that are a claim of their own; merge-claims puts them into another.",
    discussion: """
      stemma ask statements --claim 3                   lists a claim's statements
      stemma correct split-claim "times/2:no merit" "post/1:no merit"
      """)

  @Argument(help: ArgumentHelp("Statements: KEY:words, KEY:START-END, their names or ids.", valueName: "statement"))
  var statements: [String]

  @OptionGroup var options: CorrectionOptions

  func run() throws {
    try options.make("split-claim \(statements.joined(separator: " "))") { references in
      .splitClaim(try statements.map { try references.statement($0) })
    }
  }
}
