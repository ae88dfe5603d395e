import Answers
import ArgumentParser

/// A word where a command should stand, and is none.
struct UnknownCommand {
  private let word: String
  private let known: [String]
  /// What stands in front of it: "stemma", "stemma correct".
  private let path: String

  /// Nil where the words begin with a command, or with an option.
  init?(_ arguments: some Collection<String>) {
    var (path, commands) = ("stemma", CommandList.all)
    for word in arguments {
      guard !commands.isEmpty, !word.hasPrefix("-") else { return nil }
      if let command = commands.first(where: { $0.configuration.commandName == word }) {
        commands = command.configuration.subcommands.compactMap { $0 as? any ParsableCommand.Type }
        path += " " + word
      } else {
        if word == "help" { return nil }
        self.word = word
        self.path = path
        known = commands.compactMap(\.configuration.commandName)
        return
      }
    }
    return nil
  }

  var sentence: String {
    "there is no command '\(word)'\(DidYouMean.text(word, of: known)); '\(path) --help' lists them"
  }
}
