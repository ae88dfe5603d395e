import ArgumentParser
import Export
import Pipeline

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "The graph for other tools.",
    discussion: """
      stemma export graphml -o quotes.graphml     Gephi, Cytoscape, yEd, networkx
      stemma export node-link | jq .nodes

      Formats:
      \(ExportFormat.all.map { "  \($0.id): \($0.summary)" }.joined(separator: "\n"))
      """)

  @Argument(help: "A format.", completion: .list(ExportFormat.all.map(\.id)))
  var format: String

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Where to write; - is standard output.", valueName: "file"), completion: .file())
  var file = "-"

  @OptionGroup var database: DatabaseOption

  func run() throws {
    guard let format = ExportFormat.all.first(where: { $0.id == format }) else {
      let known = ExportFormat.all.map(\.id).joined(separator: ", ")
      throw ValidationError("There is no export format '\(self.format)'; there are \(known).")
    }
    try Exporting(database: database.path, format: format).run(to: file == "-" ? .standardOutput : .file(file))
  }
}
