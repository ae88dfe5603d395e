import Answers
import Export
import Foundation
import Intake
import ReportedSpeech
import Stemma

/// Every way out: nodes and edges a second of each format, from a graph of invented news and at four times as many.
enum ExportBench {
  static func run() throws {
    for stories in [150, 600] {
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent("bench-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let database = folder.appendingPathComponent("graph.db").path
      try ingest(stories, into: database)
      let rows = try ["nodes", "edges"].map { try Lookup(database: database).ask($0).rows.values.count }.reduce(0, +)
      print("  \(stories * 3) articles, \(rows) nodes and edges")
      for format in ExportFormat.all where format.id != "datasette" {
        let target = folder.appendingPathComponent(format.id).path
        let clock = ContinuousClock()
        let time = try clock.measure { try Exporting(database: database, format: format).run(to: .file(target)) }
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        print("    \(Int(Double(rows) / seconds / 1000))k/s  \(format.id)")
      }
    }
  }

  private static func ingest(_ stories: Int, into database: String) throws {
    var news = InventedNews(seed: 7)
    let lines = (0..<stories).flatMap { news.story($0) }.enumerated().map { i, article in
      let record: [String: String] = [
        "id": "a\(i)", "outlet": article.outlet, "date": article.date, "title": article.title, "text": article.text,
      ]
      return (try? JSONEncoder().encode(record)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
    let input = Input(name: "news.jsonl", bytes: Array(lines.joined(separator: "\n").utf8))
    let settings = try ReadingSettings(now: Instant(seconds: 1_800_000_000))
    _ = try Ingest(database: database, inputs: Inputs([input]), settings: settings, command: "bench").run()
  }
}
