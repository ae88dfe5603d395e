import ArgumentParser
import ReportedSpeech

struct SameStory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "same-story",
    abstract: "Two articles that tell of one event, though nothing in them says so.",
    discussion: """
      stemma review --kind story                        lists those that are in doubt
      stemma correct same-story courier/1 https://times.example/2
      """)

  @OptionGroup var articles: ArticlePairArguments
  @OptionGroup var options: CorrectionOptions

  func run() throws {
    try options.make("same-story \(articles.typed)") { try articles.correction($0, Correction.sameStory) }
  }
}
