import Answers
import ArgumentParser
import Export
import Foundation
import Stemma

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Is this quote right? One verdict, and the recorded words that it rests on.",
    discussion: """
      stemma check "The lawsuit has no merit" --speaker Lindqvist
      stemma check "The lawsuit has no merit" --strict        exit code 1 unless it is verbatim
      stemma check --batch < queries.jsonl                    one {"id","text","speaker"?} a line
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

  @Flag(help: "Exit code 1 where the words are not recorded verbatim, or their cut changes what was meant.")
  var strict = false

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
        let speaker = record.text("speaker")
        let rows = try checks.rows(
          query: record.id, text: record.text("text"), speaker: speaker.isEmpty ? nil : speaker)
        for row in rows { StandardOutput.write(line: row.line) }
      }
      return
    }
    let question: Question = claim.map { .claim($0) } ?? .text(text ?? "")
    let answer = try Lookup(database: database.path).check(question, speaker: speaker, limit: limit ?? 5)
    try output.print(answer, none: Failure.nothingLike(question)) { $0.lines }
    if strict, answer.isDoubtful { throw Exit.faults }
  }
}
