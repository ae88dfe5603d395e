import Foundation
import Testing

/// The real binary in a scratch folder of its own.
struct Stemma {
  struct Result {
    var code: Int32
    var output: String
    var error: String
  }

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("stemma-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Runs in a folder that is removed afterwards.
  static func scratch(_ body: (Stemma) throws -> Void) throws {
    let stemma = try Stemma()
    defer { try? FileManager.default.removeItem(at: stemma.folder) }
    try body(stemma)
  }

  func write(_ text: String, to name: String) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func callAsFunction(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Result
  {
    try run(arguments, input: input, environment: environment)
  }

  func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Result {
    let process = Process()
    process.executableURL = try Self.binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var all = ProcessInfo.processInfo.environment
    for name in ["STEMMA_DB", "NO_COLOR", "CLICOLOR_FORCE"] { all[name] = nil }
    process.environment = all.merging(environment) { $1 }
    let (inPipe, outFile, errorFile) = (Pipe(), try scratchFile("out"), try scratchFile("err"))
    process.standardInput = inPipe
    process.standardOutput = outFile.handle
    process.standardError = errorFile.handle
    try process.run()
    inPipe.fileHandleForWriting.write(Data(input.utf8))
    try inPipe.fileHandleForWriting.close()
    process.waitUntilExit()
    return Result(code: process.terminationStatus, output: try outFile.text, error: try errorFile.text)
  }

  private struct ScratchFile {
    var url: URL
    var handle: FileHandle
    var text: String { get throws { String(decoding: try Data(contentsOf: url), as: UTF8.self) } }
  }

  private func scratchFile(_ name: String) throws -> ScratchFile {
    let url = folder.appendingPathComponent(".\(name)-\(UUID().uuidString)")
    try Data().write(to: url)
    return ScratchFile(url: url, handle: try FileHandle(forWritingTo: url))
  }

  /// Beside the test bundle, wherever SwiftPM built it.
  static var binary: URL {
    get throws {
      let folders =
        [Bundle.main.bundleURL, URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()]
        + Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
      let found = folders.map { $0.appendingPathComponent("stemma") }
        .first { FileManager.default.isExecutableFile(atPath: $0.path) && !$0.hasDirectoryPath }
      return try #require(found, "the command was not built beside the tests")
    }
  }
}

extension Stemma {
  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
  }

  /// The names in the folder, without the scratch files of output.
  func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }.sorted()
  }
}
