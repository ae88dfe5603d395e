import Foundation
import ScratchFolder
import Testing

/// The real binary in a scratch folder of its own.
struct Stemma {
  struct Result {
    var code: Int32
    var output: String
    var error: String
  }

  private let scratch: ScratchFolder
  var folder: URL { scratch.url }

  init() throws { scratch = try ScratchFolder() }

  /// Runs in a folder that is removed afterwards.
  static func scratch(_ body: (Stemma) throws -> Void) throws { try body(Stemma()) }

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
    let running = try start(arguments, environment: environment)
    try running.type(input)
    return try running.finish()
  }

  /// Starts and does not wait: for what happens meanwhile.
  func start(_ arguments: [String], environment: [String: String] = [:]) throws -> Running {
    try start(Self.binary, arguments, environment: environment)
  }

  /// A line as a person types it, with `stemma` on the path.
  func shell(_ line: String, environment: [String: String] = [:]) throws -> Result {
    let path = try Self.binary.deletingLastPathComponent().path + ":/usr/local/bin:/usr/bin:/bin"
    let all = environment.merging(["PATH": path]) { $1 }
    return try start(URL(fileURLWithPath: "/bin/sh"), ["-c", line], environment: all).finish()
  }

  private func start(_ binary: URL, _ arguments: [String], environment: [String: String]) throws -> Running {
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var all = ProcessInfo.processInfo.environment
    for name in ["STEMMA_DB", "NO_COLOR", "CLICOLOR_FORCE"] { all[name] = nil }
    process.environment = all.merging(environment) { $1 }
    let (input, output, error) = (Pipe(), try scratchFile("out"), try scratchFile("err"))
    process.standardInput = input
    process.standardOutput = output.handle
    process.standardError = error.handle
    // A child has the signal mask of the thread that starts it, and Dispatch's threads block the interrupt.
    var interrupt = sigset_t()
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &interrupt, nil)
    try process.run()
    return Running(process: process, input: input.fileHandleForWriting, output: output, error: error)
  }

  struct Running {
    let process: Process
    fileprivate let input: FileHandle
    fileprivate let output: ScratchFile
    fileprivate let error: ScratchFile

    func type(_ text: String) throws { try input.write(contentsOf: Data(text.utf8)) }

    /// What it prints first, as soon as it does.
    func firstLine(within seconds: Double) throws -> String? {
      let deadline = Date().addingTimeInterval(seconds)
      while Date() < deadline {
        let text = try output.text
        if let end = text.firstIndex(of: "\n") { return String(text[..<end]) }
        Thread.sleep(forTimeInterval: 0.05)
      }
      return nil
    }

    /// Ends its input and waits.
    func finish() throws -> Result {
      try input.close()
      process.waitUntilExit()
      return Result(code: process.terminationStatus, output: try output.text, error: try error.text)
    }
  }

  fileprivate struct ScratchFile {
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
  private static let demonstrated = Swift.Result {
    let stemma = try Stemma()
    defer { try? FileManager.default.removeItem(at: stemma.folder) }
    let result = try stemma("demo", "--db", "stemma.db")
    try #require(result.code == 0, "\(result.error)")
    return try Data(contentsOf: stemma.folder.appendingPathComponent("stemma.db"))
  }

  /// In a scratch folder whose `stemma.db` is the demo's graph.
  static func demo(_ body: (Stemma) throws -> Void) throws {
    let graph = try demonstrated.get()
    try scratch { stemma in
      try graph.write(to: stemma.folder.appendingPathComponent("stemma.db"))
      try body(stemma)
    }
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
  }

  /// The names in the folder, without the scratch files of output.
  func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }.sorted()
  }
}
