import ArgumentParser
import Foundation

struct DatabaseOption: ParsableArguments {
  @Option(
    name: .customLong("db"),
    help: ArgumentHelp("The graph's file; else $STEMMA_DB, else ./stemma.db.", valueName: "file"),
    completion: .file(extensions: ["db"]))
  var file: String?

  func validate() throws { if let file { try DatabaseOption.requireName(file) } }

  static func requireName(_ file: String) throws {
    if file.isEmpty { throw ValidationError("--db names no file: leave it out, or name one.") }
  }

  var path: String {
    file ?? ProcessInfo.processInfo.environment["STEMMA_DB"].flatMap { $0.isEmpty ? nil : $0 } ?? "stemma.db"
  }
}
