import Answers
import ArgumentParser
import Export
import Foundation
import Stemma

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Is this quote right? The nearest recorded wordings, the diff, the drift.",
    discussion: """
      stemma check "The lawsuit has no merit" --speaker Lindqvist
      stemma check --batch < queries.jsonl     one {"id","text"} a line
      """)

  @Argument(help: "The words to check.")
  var text: String?

  @Option(help: "Who is supposed to have said it.")
  var speaker: String?

  @Option(help: ArgumentHelp("A claim by its id instead of words.", valueName: "id"))
  var claim: Int64?

  @Flag(help: "Read JSON lines from standard input, write JSON lines, best first.")
  var batch = false

  @Option(help: ArgumentHelp("At most so many articles; 5, in a batch 20.", valueName: "n"))
  var limit: Int?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit takes a whole number from 1.") }
    guard [text != nil, claim != nil, batch].filter({ $0 }).count == 1 else {
      throw ValidationError("Give one of TEXT, --claim ID and --batch.")
    }
  }

  func run() throws {
    if batch {
      let checks = try Checks(database: database.path, limit: limit ?? 20)
      try StandardInput.records(texts: ["text"]) { record in
        for row in try checks.rows(query: record.id, text: record.text("text")) { StandardOutput.write(line: row.line) }
      }
      return
    }
    let question: Question = claim.map { .claim($0) } ?? .text(text ?? "")
    let answer = try Check(database: database.path, limit: limit ?? 5).run(question, speaker: speaker)
    try output.print(answer, none: Failure.nothingLike(question)) { $0.lines }
  }
}
