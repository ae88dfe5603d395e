import ArgumentParser
import Pipeline

struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "The lineage of a claim as a tree: which wording comes from which.",
    discussion: """
      stemma trace "no merit"
      """)

  @OptionGroup var question: QuestionOption
  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let answer = try Lookup(database: database.path).trace(question.question)
    try output.print(answer, none: Failure.nothingLike(question.question)) { $0.lines }
  }
}
