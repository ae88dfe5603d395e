import ArgumentParser
import ReportedSpeech
import Stemma

struct ConfirmDerivation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract: "A statement that comes from another: the derivation between them is right, or is missing.",
    discussion: """
      stemma ask lineage --claim 3                      lists what comes from what
      stemma correct confirm "times/2:no merit" "courier/1:no merit"
      """)

  @Argument(help: ArgumentHelp("The later statement: KEY:words, KEY:START-END, its name or id.", valueName: "later"))
  var later: String

  @Argument(help: ArgumentHelp("The earlier statement.", valueName: "earlier"))
  var earlier: String

  @OptionGroup var options: CorrectionOptions

  func run() throws {
    try options.make("confirm \(later) \(earlier)") { references in
      let (later, earlier) = (try references.statement(later), try references.statement(earlier))
      guard later != earlier else { throw StemmaError.same("both are the same statement") }
      return .confirm(later: later, earlier: earlier)
    }
  }
}
