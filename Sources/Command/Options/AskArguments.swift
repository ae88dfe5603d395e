import ArgumentParser
import Queries
import Stemma

/// The arguments behind a query's name: its own parameters, which its file declares, and the options of every command.
struct AskArguments {
  var parameters: Parameters = [:]
  /// What is left for `AskOptions` to read.
  private var others: [String] = []

  init(_ arguments: [String], for query: NamedQuery) throws {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let name = String(parts[0].drop { $0 == "-" })
      guard parts[0].hasPrefix("--"), query.parameters.contains(where: { $0.name == name }) else {
        others.append(argument)
        continue
      }
      guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
        throw ValidationError("--\(name) wants a value.")
      }
      if name == "limit", Int(value).map({ $0 < 1 }) ?? !value.isEmpty {
        throw ValidationError("--limit takes a whole number from 1, not '\(value)'.")
      }
      parameters[name] = AskArguments.value(value)
    }
  }

  func options() throws -> AskOptions { try AskOptions.parse(others) }

  /// Ids and limits are numbers to the query, all else is text.
  private static func value(_ text: String) -> Table.Value {
    Int64(text).map { .integer($0) } ?? .text(text)
  }
}

struct AskOptions: ParsableArguments {
  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption
}
