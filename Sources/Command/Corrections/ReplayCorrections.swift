import ArgumentParser
import Export
import Foundation
import ReportedSpeech
import Stemma

struct ReplayCorrections: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Makes the corrections of an export; those that stand already are left as they are.",
    discussion: """
      stemma correct replay corrections.jsonl --db other.db
      stemma correct export | stemma correct replay - --db other.db
      """)

  @Argument(help: "A file of JSON lines; - is standard input.", completion: .file())
  var file: String

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOption

  func run() throws {
    var notices = NoticePrinter()
    let answer = try Correct(database: database.path).replay(
      try lines(), command: "correct replay \(file)", now: Clock.now
    ) { number, why in
      notices.tell(Notice(file: file, place: "line \(number)", message: "\(why); skipped", skipped: true))
    }
    notices.tellRest()
    try output.print(
      change: answer, none: "'\(file.printable)' holds no correction; 'stemma correct export' writes them"
    ) {
      $0.lines
    }
  }

  private func lines() throws -> [String] {
    if file == "-" {
      var lines: [String] = []
      while let line = readLine(strippingNewline: true) { lines.append(line) }
      return lines
    }
    guard let data = FileManager.default.contents(atPath: file) else {
      throw ValidationError("There is no file '\(file)' that can be read.")
    }
    return String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }
}
