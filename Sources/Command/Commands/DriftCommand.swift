import Answers
import ArgumentParser
import Collation
import Stemma

struct DriftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drift",
    abstract: "What changed along the way, worst first.",
    discussion: """
      stemma drift
      stemma drift --kind number_changed --outlet "Channel 6 News"

      Kinds:
      \(DriftTest.all.map { "  \($0.id): \($0.summary)" }.joined(separator: "\n"))
      """)

  @Option(help: "Only this kind of drift.", completion: .list(DriftTest.all.map(\.id)))
  var kind: String?

  @Option(help: "Only later wordings in this outlet.")
  var outlet: String?

  @Option(help: "Only what this speaker said.")
  var speaker: String?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  func validate() throws {
    if let kind, !DriftTest.all.contains(where: { $0.id == kind }) {
      throw ValidationError("There is no drift kind '\(kind)'; 'stemma drift --help' lists them.")
    }
  }

  func run() throws {
    let answer = try Lookup(database: database.path).drift(kind: kind, outlet: outlet, speaker: speaker)
    try output.print(answer, none: "no drift of that kind is recorded") { $0.lines }
  }
}
