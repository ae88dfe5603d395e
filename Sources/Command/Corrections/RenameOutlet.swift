import ArgumentParser
import ReportedSpeech
import Stemma

struct RenameOutlet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename-outlet",
    abstract: "How an outlet is called; where the new name is another's, the two are one.",
    discussion: """
      stemma outlets                                    lists them
      stemma correct rename-outlet "Hbr Courier" "Harbor Courier"
      """)

  @Argument(help: ArgumentHelp("As it is called now.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("As it is to be called.", valueName: "new"))
  var new: String

  @Flag(help: "Keep it though nothing names the outlet yet: for articles to come.")
  var waiting = false

  @OptionGroup var options: CorrectionOptions

  func validate() throws {
    guard !new.allSatisfy(\.isWhitespace) else { throw ValidationError("The new name is empty.") }
  }

  func run() throws {
    try options.make("rename-outlet \(old) \(new)") { references in
      let known = try references.outlet(old, mayWait: waiting)
      guard known != new else { throw StemmaError.same("the outlet is called \(new) already") }
      return .renameOutlet(known, to: new)
    }
  }
}
