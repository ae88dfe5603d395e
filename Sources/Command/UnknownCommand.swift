import Answers
import ArgumentParser

/// A word where a command should stand, and is none.
struct UnknownCommand {
  let word: String
  let known: [String]
  /// What stands in front of it: "stemma", "stemma correct".
  let path: String

  /// Nil where the words begin with a command, or with an option.
  static func first(in arguments: [String]) -> UnknownCommand? {
    var path = "stemma"
    var commands: [CommandConfiguration] = []
    for command in CommandList.all { commands.append(command.configuration) }
    for word in arguments {
      if commands.isEmpty || word.hasPrefix("-") || word == "help" { return nil }
      let known = commands.compactMap { $0.commandName }
      guard let place = known.firstIndex(of: word) else { return UnknownCommand(word: word, known: known, path: path) }
      var below: [CommandConfiguration] = []
      for command in commands[place].subcommands { below.append(command.configuration) }
      commands = below
      path += " " + word
    }
    return nil
  }

  var sentence: String {
    "there is no command '\(word)'\(DidYouMean.text(word, of: known)); '\(path) --help' lists them"
  }
}
