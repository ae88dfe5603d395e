import ArgumentParser
import Foundation
import Intake
import ReportedSpeech

/// How articles are read, for `ingest` and `extract`.
struct ReadingOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("How the input is written; auto decides by content.", valueName: "format"),
    completion: .list(["auto"] + ArticleFormat.all.map(\.id)))
  var format = "auto"

  @Option(help: ArgumentHelp("The outlet of every article that is read.", valueName: "name"))
  var outlet: String?

  @Option(help: ArgumentHelp("When they were published: a day or an ISO time.", valueName: "date"))
  var published: String?

  @Option(help: ArgumentHelp("Where times without a zone are: Europe/London, +01:00; else UTC.", valueName: "zone"))
  var zone: String?

  @Option(
    help: ArgumentHelp(
      "A column or key of another name, and the field it holds; may be repeated.", valueName: "column=field"))
  var map: [String] = []

  @Option(
    help: ArgumentHelp(
      "A bound of 'stemma settings' and another value for it; may be repeated.", valueName: "name=number"))
  var limit: [String] = []

  func settings(now: Instant) throws -> ReadingSettings {
    var settings = try ReadingSettings(
      outlet: outlet, published: published, zone: zone, now: now, limits: Limits(limit), format: format, map: map)
    settings.clock = Clock.milliseconds
    return settings
  }
}

/// The only clock: everything below is handed its reading.
enum Clock {
  static var now: Instant { Instant(seconds: Int64(Date().timeIntervalSince1970.rounded(.down))) }

  /// Since the machine was started; setting the date does not move it.
  static let milliseconds: @Sendable () -> Int64 = { Int64(ProcessInfo.processInfo.systemUptime * 1000) }
}
