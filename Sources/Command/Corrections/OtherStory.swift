import ArgumentParser
import ReportedSpeech
import Stemma

struct OtherStory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "other-story",
    abstract: "Two articles that tell of two events, though they read alike.",
    discussion: """
      stemma review --kind story                        lists those that are in doubt
      stemma correct other-story courier/1 https://times.example/2
      """)

  @Argument(help: ArgumentHelp("An article's key, name or address.", valueName: "article"))
  var one: String

  @Argument(help: ArgumentHelp("The other article's.", valueName: "other"))
  var other: String

  @OptionGroup var options: CorrectionOptions

  func run() throws {
    try options.make("other-story \(one) \(other)") { pointing in
      let (one, other) = (try pointing.article(one), try pointing.article(other))
      guard one != other else { throw StemmaError.same("both are the same article") }
      return .otherStory(one, other)
    }
  }
}
