import ArgumentParser
import ReportedSpeech
import Stemma

struct MergeSpeakers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge-speakers",
    abstract: "Names that are one speaker, called as the first of them.",
    discussion: """
      stemma correct merge-speakers "Robert Hart" "Bob Hart"
      stemma correct merge-speakers "Ann Lee" "the mayor@courier/1"     what one article calls her
      """)

  @Argument(help: ArgumentHelp("Two names or more; NAME@KEY for a name in one article.", valueName: "name"))
  var names: [String]

  @Flag(help: "Keep it though nobody bears one of the names yet: an alias for articles to come.")
  var waiting = false

  @OptionGroup var kind: KindOption
  @OptionGroup var options: CorrectionOptions

  func validate() throws {
    guard names.count >= 2 else { throw ValidationError("Give two names or more.") }
  }

  func run() throws {
    try options.make("merge-speakers \(names.joined(separator: ", "))") { references in
      let found = try names.map { try references.speaker($0, kind: kind.value, mayWait: waiting) }
      guard Set(found).count == found.count else {
        throw StemmaError.same("the same speaker is named twice: \(names.joined(separator: ", "))")
      }
      return .mergeSpeakers(found)
    }
  }
}
