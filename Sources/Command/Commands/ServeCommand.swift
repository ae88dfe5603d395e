import ArgumentParser
import Foundation
import Stemma
import Web

struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "A page to look at it all, on this machine alone, with the same as JSON.",
    discussion: """
      stemma serve                      prints http://127.0.0.1:PORT/ when it listens
      stemma serve --port 0             at whatever port is free
      stemma serve --allow-host desk.example
      stemma serve --allow-corrections   and a person says on the page what is so
      """)

  @Option(help: ArgumentHelp("The port; 0 takes a free one.", valueName: "n"))
  var port: UInt16 = 8765

  @Option(
    help: ArgumentHelp(
      "A name that browsers may call this machine by, beside 127.0.0.1 and localhost; may be repeated.",
      valueName: "host"))
  var allowHost: [String] = []

  @Option(
    help: ArgumentHelp(
      "A bound and another value for it; may be repeated: \(ServerLimits().named.map { "\($0.id)=\($0.value)" }.joined(separator: ", ")).",
      valueName: "name=number"))
  var limit: [String] = []

  @Flag(
    help: "Take corrections from the page of what a person should look at; without it nothing is ever written.")
  var allowCorrections = false

  @OptionGroup var database: DatabaseOption

  func validate() throws {
    guard ServerLimits(limit) != nil else {
      throw ValidationError(
        "--limit takes NAME=NUMBER with one of \(ServerLimits().named.map(\.id).joined(separator: ", ")).")
    }
  }

  /// Far more than the form of a page sends.
  private static let formSize = 8 << 10

  func run() throws {
    var limits = ServerLimits(limit) ?? ServerLimits()
    if allowCorrections { limits.bodySize = max(limits.bodySize, Self.formSize) }
    var app = WebApp(database: database.path, limits: limits, allowedHosts: allowHost)
    if allowCorrections { app.corrections = CorrectionDesk(database: database.path) { Clock.now } }
    // No graph is trouble to be told of now, not at the first page.
    try app.open()
    let server = Server(limits: limits) { [app] in app.respond(to: $0) }
    let stop = Interrupt()
    guard server.start(port: port) else {
      StandardError.write("stemma: port \(port) cannot be listened at: name another with --port, or 0 for a free one\n")
      throw Exit.usage
    }
    StandardOutput.write(line: "http://127.0.0.1:\(server.port)/")
    stop.wait()
    server.stop()
  }
}

/// Waits until the process is told to end, by Ctrl-C or by whoever started it.
private struct Interrupt {
  private let told = DispatchSemaphore(value: 0)
  private let sources: [any DispatchSourceSignal]

  init() {
    sources = [SIGINT, SIGTERM].map { [told] number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { told.signal() }
      source.resume()
      return source
    }
    signal(SIGPIPE, SIG_IGN)
  }

  func wait() { told.wait() }
}
