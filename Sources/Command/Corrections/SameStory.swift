import ArgumentParser
import ReportedSpeech
import Stemma

struct SameStory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "same-story",
    abstract: "Two articles that tell of one event, though nothing in them says so.",
    discussion: """
      stemma review --kind story                        lists those that are in doubt
      stemma correct same-story courier/1 https://times.example/2
      """)

  @Argument(help: ArgumentHelp("An article's key, name or address.", valueName: "article"))
  var one: String

  @Argument(help: ArgumentHelp("The other article's.", valueName: "other"))
  var other: String

  @OptionGroup var options: CorrectionOptions

  func run() throws {
    try options.make("same-story \(one) \(other)") { pointing in
      let (one, other) = (try pointing.article(one), try pointing.article(other))
      guard one != other else { throw StemmaError.same("both are the same article") }
      return .sameStory(one, other)
    }
  }
}
