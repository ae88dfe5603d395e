import ArgumentParser
import ReportedSpeech
import Stemma

struct RejectDerivation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: "A statement that does not come from another: the derivation between them is wrong.",
    discussion: """
      stemma ask lineage --claim 3                      lists what comes from what
      stemma correct reject "times/2:no merit" "courier/1:no merit"
      """)

  @Argument(help: ArgumentHelp("The later statement: KEY:words, KEY:START-END, its name or id.", valueName: "later"))
  var later: String

  @Argument(help: ArgumentHelp("The earlier statement.", valueName: "earlier"))
  var earlier: String

  @OptionGroup var options: CorrectionOptions

  func run() throws {
    try options.make("reject \(later) \(earlier)") { references in
      let (later, earlier) = (try references.statement(later), try references.statement(earlier))
      guard later != earlier else { throw StemmaError.same("both are the same statement") }
      return .reject(later: later, earlier: earlier)
    }
  }
}
