import ArgumentParser
import Stemma

struct SplitSpeaker: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split-speaker",
    abstract: "Who bears a name in these articles is somebody else than elsewhere.",
    discussion: """
      stemma correct split-speaker "Ann Marsh" times/4 times/9
      """)

  @Argument(help: ArgumentHelp("A name.", valueName: "name"))
  var name: String

  @Argument(help: ArgumentHelp("The articles in which it is another's, by key or address.", valueName: "key"))
  var articles: [String]

  @OptionGroup var kind: KindOption
  @OptionGroup var options: CorrectionOptions

  func run() throws {
    try options.make("split-speaker \(name) \(articles.joined(separator: " "))") {
      try $0.split(name, from: articles, kind: kind.value)
    }
  }
}
