import ArgumentParser
import Foundation
import Stemma

@main
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stemma",
    abstract: "Who said a thing first, and how it has been reworded since.",
    discussion: """
      stemma ingest articles/           add a folder of articles to ./stemma.db
      stemma first "no merit"           who said it first, who reported it first, because of what
      stemma rewordings "no merit"      each later wording as a word diff, with what drifted
      stemma demo                       the same on a small shipped story
      """,
    version: Version.text,
    subcommands: CommandList.all)

  /// ArgumentParser's own `main` would exit with 64 on wrong usage, where the contract says 2.
  static func main() {
    signal(SIGINT) { _ in _exit(Exit.interrupted.rawValue) }
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as ExitCode {
      Foundation.exit(error.rawValue)
    } catch {
      exit(reporting: error)
    }
  }

  private static func exit(reporting error: any Error) -> Never {
    if let failure = Failure(error) {
      StandardError.write("stemma: " + failure.message + "\n")
      Foundation.exit(failure.code.rawValue)
    }
    let code = exitCode(for: error)
    // ArgumentParser repeats what was typed, which may hold what steers a terminal.
    let message = fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).printable }.joined(separator: "\n")
    if code.isSuccess {
      print(message)
      Foundation.exit(Exit.done.rawValue)
    }
    StandardError.write(message + "\n")
    Foundation.exit(Exit.usage.rawValue)
  }
}

/// Every command, in the order that help and the README's table list them.
enum CommandList {
  static let all: [any ParsableCommand.Type] = [
    IngestCommand.self, ExtractCommand.self, StageCommand.self,
    // The two questions that Stemma exists for, then what helps to check the answers.
    FirstCommand.self, RewordingsCommand.self, TraceCommand.self, CheckCommand.self, CompareCommand.self,
    DriftCommand.self,
    SearchCommand.self, SpeakersCommand.self, OutletsCommand.self, ClaimsCommand.self, StatsCommand.self,
    AskCommand.self, ExportCommand.self,
    RunsCommand.self, UndoCommand.self, RereadCommand.self, VerifyCommand.self, CorrectCommand.self,
    FormatsCommand.self, SettingsCommand.self, DemoCommand.self,
  ]
}

enum StandardError {
  static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
