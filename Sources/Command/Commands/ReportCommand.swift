import Answers
import ArgumentParser
import Intake
import ReportedSpeech
import Stemma
import Web

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "One page to mail or to print: a claim, or a draft quotation by quotation.",
    discussion: """
      stemma report "no merit" -o merit.html
      stemma report draft.md -o draft.html
      """)

  @Argument(help: "Words of a statement, or a draft: a file that ends in .md, .txt, .html or .docx.")
  var text: String?

  @Option(help: ArgumentHelp("A claim by its id instead of by its words.", valueName: "id"))
  var claim: Int64?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Where the page goes; - is standard output.", valueName: "file"),
    completion: .file(extensions: ["html"]))
  var output: String

  @Flag(help: "Let the page take the place of a file of its name.")
  var force = false

  @OptionGroup var database: DatabaseOption

  func validate() throws {
    guard (text == nil) != (claim == nil) else { throw ValidationError("Give one of TEXT, DRAFT and --claim ID.") }
    guard !output.isEmpty else { throw ValidationError("-o names no file.") }
  }

  func run() throws {
    let lookup = Lookup(database: database.path)
    if let text, DraftText.isFile(text) {
      let answer = try lookup.check(DraftFile.read(text))
      NoticePrinter.tell(answer.notices)
      return try write(ReportPage(answer))
    }
    let question: Question = claim.map { .claim($0) } ?? .text(text ?? "")
    let answer = try lookup.claim(question)
    try write(ReportPage(answer))
    if answer.isEmpty { throw Exit.nothingFound }
  }

  private func write(_ page: ReportPage) throws {
    if output == "-" { return StandardOutput.write(line: page.text) }
    try page.text.writeFile(to: output, replacing: force, sparing: database.path)
  }
}
