import Answers
import ArgumentParser
import Stemma

struct RewordingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rewordings",
    abstract: "Every wording with its outlet and date, as a word diff against an earlier one.",
    discussion: """
      Words that were taken out stand in [-…-], words that were put in stand in {+…+}, in colour too on a terminal.

      stemma rewordings "no merit"
      stemma rewordings --claim 12 --csv
      """)

  @OptionGroup var question: QuestionOption
  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let answer = try Lookup(database: database.path).rewordings(question.question)
    try output.print(answer, none: Failure.nothingLike(question.question)) { $0.lines }
  }
}
