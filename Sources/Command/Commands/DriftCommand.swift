import Answers
import ArgumentParser
import Collation
import Stemma

struct DriftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drift",
    abstract: "What changed between two wordings of one statement, one row a pair, the worst first.",
    discussion: """
      stemma drift
      stemma drift --limit 20 --speaker "Ines Halloran"
      stemma drift --all                          what is harmless, cut or perhaps of two occasions too
      stemma drift --kind number_changed --outlet "Channel 6 News"

      Kinds:
      \(DriftTest.all.map { "  \($0.id): \($0.summary)" }.joined(separator: "\n"))
      """)

  @Option(help: "Only this kind of drift.", completion: .list(DriftTest.all.map(\.id)))
  var kind: String?

  @Option(help: "Only later wordings in this outlet, by name or id.")
  var outlet: String?

  @Option(help: "Only what this speaker said, by name or id.")
  var speaker: String?

  @Option(help: ArgumentHelp("At most so many rows.", valueName: "n"))
  var limit: Int?

  @Flag(help: "Also what is harmless, merely cut or perhaps of two occasions, and every pair.")
  var all = false

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  func validate() throws {
    try limit.requireRows()
    if let kind, !DriftTest.all.contains(where: { $0.id == kind }) {
      let near = DidYouMean.text(kind, of: DriftTest.all.map(\.id))
      throw ValidationError("There is no drift kind '\(kind)'\(near); 'stemma drift --help' lists them.")
    }
  }

  func run() throws {
    let lookup = Lookup(database: database.path)
    let answer = try lookup.drift(kind: kind, outlet: outlet, speaker: speaker, limit: limit, all: all)
    let stranger = try answer.isEmpty ? lookup.stranger(speaker: speaker, outlet: outlet) : nil
    let none = all ? "no drift of that kind is recorded" : "no drift worth telling is recorded; --all shows every pair"
    try output.print(answer, none: stranger?.sentence ?? none) { $0.lines }
  }
}
