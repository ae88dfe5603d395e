import Answers
import ArgumentParser
import Stemma

struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract:
      "The wordings of a claim as a tree or a picture: each under an earlier one, and what is known of descent.",
    discussion: """
      stemma trace "no merit"
      stemma trace "no merit" --svg lineage.svg
      """)

  @OptionGroup var question: QuestionOption

  @Option(
    help: ArgumentHelp(
      "Also draw it: time runs right, a lane an outlet, drift on the lines. - is standard output, instead of the tree.",
      valueName: "file"), completion: .file())
  var svg: String?

  @Flag(help: "Let the picture take the place of a file of its name.")
  var force = false

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let answer = try Lookup(database: database.path).trace(question.question)
    if svg == "-", !answer.isEmpty { return StandardOutput.write(line: answer.svg) }
    if let svg, !answer.isEmpty {
      try answer.writePicture(to: svg, replacing: force, sparing: database.path)
    }
    try output.print(answer, none: Failure.nothingLike(question.question)) { $0.lines }
  }
}
