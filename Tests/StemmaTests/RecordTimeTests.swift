import Answers
import Foundation
import Intake
import ReportedSpeech
import Stemma
import Testing

@Suite struct RecordTimeTests {
  /// A millisecond later each time that one thread asks, whatever the others do.
  private final class Clock: @unchecked Sendable {
    private let lock = NSLock()
    private var asked: [ObjectIdentifier: Int64] = [:]

    @Sendable func read() -> Int64 {
      lock.withLock {
        let now = asked[ObjectIdentifier(Thread.current), default: 0] + 1
        asked[ObjectIdentifier(Thread.current)] = now
        return now
      }
    }
  }

  /// Two articles with one of a thousand sentences between them.
  private static let monster = Array(repeating: "“We mend nets in the rain,” Ann Lee said.", count: 1000)
    .joined(separator: " ")
  private static let lines =
    [("a", "“We mend sails,” Jo Ray said."), ("m", monster), ("b", "“We row,” Tom Orr said.")]
    .map { (["id": .string($0), "outlet": "Bay Times", "text": .string($1)] as JSONValue).line }
    .joined(separator: "\n") + "\n"

  private func settings(seconds: Int) throws -> ReadingSettings {
    var settings = try ReadingSettings(now: ScratchArchive.now)
    settings.limits.recordTime = seconds
    settings.clock = Clock().read
    return settings
  }

  private var inputs: Inputs { Inputs([Input(name: "a.jsonl", bytes: Array(Self.lines.utf8))]) }

  @Test(arguments: [
    (1, ["a", "b"], ["a.jsonl, m: takes longer than 1 seconds (the setting record-time)"]), (20, ["a", "m", "b"], []),
  ])
  func `an article that takes too long costs itself`(seconds: Int, keys: [String], notices: [String]) throws {
    var (read, told): ([String], [String]) = ([], [])
    let stopped = try Extract(inputs: inputs, settings: settings(seconds: seconds)).run(
      notice: { told.append($0.text) }, article: { read.append($0.article.key) })
    #expect(read == keys && told == notices && !stopped)

    let archive = try ScratchArchive()
    told = []
    let summary = try Ingest(
      database: archive.path, inputs: inputs, settings: settings(seconds: seconds), command: "test"
    ).run(notice: { told.append($0.text) })
    #expect(summary.added == keys.count && summary.skipped == notices.count && told == notices)
    #expect(try archive.faults(rebuild: true) == [])
  }

  @Test func `strict stops there and keeps what came before`() throws {
    var read: [String] = []
    let stopped = try Extract(inputs: inputs, settings: settings(seconds: 1), strict: true).run(
      notice: { _ in }, article: { read.append($0.article.key) })
    #expect(read == ["a"] && stopped)

    let archive = try ScratchArchive()
    let summary = try Ingest(
      database: archive.path, inputs: inputs, settings: settings(seconds: 1), strict: true, command: "test"
    ).run()
    #expect(summary.stopped && summary.skipped == 1)
  }
}
