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
    version: Version.text + BuiltFrom.words,
    subcommands: CommandList.all)

  /// ArgumentParser's own `main` would exit with 64 on wrong usage, where the contract says 2.
  static func main() {
    StandardStreams.secure()
    for number in [SIGINT, SIGTERM, SIGHUP] { Interruption.heed(number) }
    do {
      var command = try parseAsRoot()
      try Waiting.told(to: waits) { try command.run() }
    } catch let error as ExitCode {
      Foundation.exit(error.rawValue)
    } catch {
      exit(reporting: error)
    }
  }

  private static let waits: @Sendable (String?) -> Void = { writer in
    StandardError.write(
      "stemma: waits for \(writer?.printable ?? "another process"), which is writing to the graph\n")
  }

  private static func exit(reporting error: any Error) -> Never {
    if let error = error as? StreamFailure { StandardOutput.end(error) }
    if let failure = Failure(error) {
      StandardError.write("stemma: " + failure.message + "\n")
      Foundation.exit(failure.code.rawValue)
    }
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let unknown = UnknownCommand.first(in: arguments), exitCode(for: error) != .success {
      StandardError.write("stemma: " + unknown.sentence.printable + "\n")
      Foundation.exit(Exit.usage.rawValue)
    }
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if code.isSuccess {
      StandardOutput.write(line: message)
      Foundation.exit(Exit.done.rawValue)
    }
    // ArgumentParser repeats what was typed, which may hold what steers a terminal.
    StandardError.write(lines: message)
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
    AskCommand.self, ExportCommand.self, ReportCommand.self, ServeCommand.self, MCPCommand.self,
    RunsCommand.self, UndoCommand.self, RereadCommand.self, VerifyCommand.self, ReviewCommand.self, CorrectCommand.self,
    FormatsCommand.self, SettingsCommand.self, DemoCommand.self,
  ]
}
