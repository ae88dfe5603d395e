import Answers
import ArgumentParser
import Export
import Foundation
import Intake
import ReportedSpeech
import Stemma

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Is this quote right? One verdict, and the recorded words that it rests on.",
    discussion: """
      stemma check "The lawsuit has no merit" --speaker Lindqvist
      stemma check "The lawsuit has no merit" --strict        exit code 1 unless it is verbatim
      stemma check draft.md                                   every quotation of a draft, of whoever it names
      stemma check draft.md --strict --format github          annotations on the draft's lines, for CI
      stemma check --batch < queries.jsonl                    one {"id","text","speaker"?} a line
      """)

  /// What an editor or a code host shows beside a draft's lines.
  enum Annotations: String, ExpressibleByArgument, CaseIterable {
    case sarif, github
  }

  @Argument(help: "The words to check, or a draft: a file that ends in .md, .txt, .html or .docx.")
  var text: String?

  @Option(help: ArgumentHelp("Of a draft: SARIF, or the lines that GitHub shows beside it.", valueName: "sarif|github"))
  var format: Annotations?

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
    try limit.requireRows()
    guard [text != nil, claim != nil, batch].filter({ $0 }).count == 1 else {
      throw ValidationError("Give one of TEXT, --claim ID and --batch.")
    }
    if isDraft, speaker != nil { throw ValidationError("A draft names its own speakers: leave --speaker out.") }
    if format != nil, !isDraft { throw ValidationError("--format is for a draft.") }
    if format != nil, output.form != nil { throw ValidationError("Give one form: --format or --json and the like.") }
  }

  private var isDraft: Bool { text.map(DraftText.isFile) ?? false }

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
    if let text, isDraft { return try check(draft: DraftFile.read(text)) }
    let question: Question = claim.map { .claim($0) } ?? .text(text ?? "")
    let answer = try Lookup(database: database.path).check(question, speaker: speaker, limit: limit ?? 5)
    try output.print(answer, none: Failure.nothingLike(question)) { $0.lines }
    if strict, answer.isDoubtful { throw Exit.faults }
  }

  private func check(draft: DraftText) throws {
    let answer = try Lookup(database: database.path).check(draft, limit: limit ?? 5)
    NoticePrinter.tell(answer.notices)
    switch format {
    case .sarif: StandardOutput.write(line: answer.sarif(version: Version.text).pretty)
    case .github: for line in answer.githubLines { StandardOutput.write(line: line) }
    case nil: try output.print(answer, none: "") { $0.lines }
    }
    if strict, answer.isDoubtful { throw Exit.faults }
  }
}
