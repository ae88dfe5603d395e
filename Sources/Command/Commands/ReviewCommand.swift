import Answers
import ArgumentParser
import Stemma

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "What a person should look at: doubtful speakers, merges, stories, derivations; the weightiest first.",
    discussion: """
      stemma review                     on a terminal, one after the other: a key says what is so, u takes it back
      stemma review --limit 20          lists the first of them
      stemma review --kind merge --json

      What is said is kept as 'stemma correct' keeps it: 'stemma correct list' shows it, 'undo' takes it back.

      Kinds:
      \(DoubtKind.all.map { "  \($0.id): \($0.summary)" }.joined(separator: "\n"))
      """)

  @Option(help: "Only this kind of doubt.", completion: .list(DoubtKind.all.map(\.id)))
  var kind: String?

  @Option(help: ArgumentHelp("List at most so many instead of asking about them.", valueName: "n"))
  var limit: Int?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  func validate() throws {
    try limit.requireRows()
    let kinds = DoubtKind.all.map(\.id)
    if let kind, !kinds.contains(kind) {
      throw ValidationError(
        "There is no kind '\(kind)'; there are \(kinds.joined(separator: ", "))\(DidYouMean.text(kind, of: kinds))")
    }
  }

  func run() throws {
    if output.form == nil, limit == nil, Terminal.current.outputIsTerminal, Keyboard.isThere {
      var session = ReviewSession(database: database.path, kind: kind)
      return try session.run()
    }
    let answer = try Lookup(database: database.path).review(kind: kind, limit: limit)
    try output.print(answer, none: "") { $0.lines }
  }
}
