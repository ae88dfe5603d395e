import Answers
import ArgumentParser
import Queries
import Stemma

struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Any named query of queries/.",
    discussion: """
      stemma ask                                lists the queries
      stemma ask said_by --speaker "Ines Halloran"
      stemma ask unwitnessed --csv > unwitnessed.csv

      Queries (parameters that are left out mean all):
      \(AskCommand.catalogue)
      """)

  @Argument(help: "A query's name.", completion: .list(NamedQuery.catalogue.map(\.id)))
  var name: String?

  @Argument(
    parsing: .captureForPassthrough, help: "Its parameters, as --PARAM VALUE; and --db, --json, --ndjson, --csv, --tsv."
  )
  var rest: [String] = []

  func run() throws {
    guard let name else {
      StandardOutput.write(line: AskCommand.catalogue)
      return
    }
    guard let query = NamedQuery.catalogue.first(where: { $0.id == name }) else {
      let near = DidYouMean.text(name, of: NamedQuery.catalogue.map(\.id))
      throw ValidationError("There is no query '\(name)'\(near); 'stemma ask' lists them.")
    }
    let arguments = try AskArguments(rest, for: query)
    let options = try arguments.options()
    let lookup = Lookup(database: options.database.path)
    let answer = try lookup.ask(query.id, parameters: arguments.parameters)
    let stranger = try answer.isEmpty ? lookup.stranger(among: arguments.parameters) : nil
    try options.output.print(list: answer, none: stranger?.sentence ?? "the query found nothing")
  }

  static let catalogue: String = NamedQuery.catalogue.map { (query: NamedQuery) -> String in
    let parameters: [String] = query.parameters.map { " --\($0.name) \($0.name.uppercased())" }
    return "  " + query.id + parameters.joined() + "\n      " + query.summary
  }.joined(separator: "\n")
}
