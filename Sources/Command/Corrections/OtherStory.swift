import ArgumentParser
import ReportedSpeech

struct OtherStory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "other-story",
    abstract: "Two articles that tell of two events, though they read alike.",
    discussion: """
      stemma review --kind story                        lists those that are in doubt
      stemma correct other-story courier/1 https://times.example/2
      """)

  @OptionGroup var articles: ArticlePairArguments
  @OptionGroup var options: CorrectionOptions

  func run() throws {
    try options.make("other-story \(articles.typed)") { try articles.correction($0, Correction.otherStory) }
  }
}
