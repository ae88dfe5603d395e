import Answers
import ArgumentParser
import Stemma

struct FirstCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "first",
    abstract: "Who said it first, who reported it first, and because of what.",
    discussion: """
      stemma first "no merit"
      stemma first --claim 12 --json
      """)

  @OptionGroup var question: QuestionOption
  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let answer = try Lookup(database: database.path).first(question.question)
    try output.print(answer, none: Failure.nothingLike(question.question)) { $0.lines }
  }
}
