import Extraction
import Foundation
import Intake
import Pipeline
import ReportedSpeech

/// What a user waits for, and how it grows: every figure at n and at 4n. Seconds of a noisy machine are for
/// reading; the ratio is what to watch.
@main
struct Bench {
  static func main() throws {
    print("extraction of one core, in memory")
    for copies in [1, 4] { try extraction(articles: 1500 * copies) }
    try IntakeBench.run()
    print("\ningest into a graph, and `first` on it")
    for copies in [1, 4] { try graph(stories: 150 * copies) }
  }

  private static func extraction(articles count: Int) throws {
    var news = InventedNews(seed: 7)
    let articles = (0..<count / 3).flatMap { news.story($0) }.map {
      Article(key: $0.title, title: $0.title, text: $0.text)
    }
    let bytes = articles.reduce(0) { $0 + $1.text.utf8.count }
    var statements = 0
    let seconds = time { for article in articles { statements += article.statements().count } }
    print("  \(articles.count) articles, \(statements) statements: \(rate(Double(bytes) / 1e6, seconds)) MB/s")
  }

  private static func graph(stories: Int) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var news = InventedNews(seed: 7)
    let articles = (0..<stories).flatMap { news.story($0) }
    let lines = articles.enumerated().map { i, article in
      "{\"id\":\"a\(i)\",\"outlet\":\"\(article.outlet)\",\"date\":\"\(article.date)\",\"title\":\"\(article.title)\",\"text\":\""
        + article.text.replacingOccurrences(of: "\n", with: "\\n") + "\"}"
    }
    let database = folder.appendingPathComponent("graph.db").path
    let input = Input(name: "news.jsonl", bytes: Array(lines.joined(separator: "\n").utf8))
    let settings = try ReadingSettings(now: Instant(seconds: 1_800_000_000))
    var summary: Summary?
    let seconds = try time {
      summary = try Ingest(database: database, inputs: Inputs([input]), settings: settings, command: "bench").run()
    }
    let quote = articles[stories].text.split(separator: "“").dropFirst().first?.prefix(60) ?? ""
    let first = try time { for _ in 0..<20 { _ = try Lookup(database: database).first(.text(String(quote))) } } / 20
    print(
      "  \(articles.count) articles, \(summary?.statements ?? 0) statements: \(rate(Double(articles.count), seconds)) articles/s;"
        + " first in \((first * 1e4).rounded() / 10) ms")
  }

  private static func time(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let duration = try clock.measure(body)
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  private static func rate(_ amount: Double, _ seconds: Double) -> String {
    "\((amount / seconds * 10).rounded() / 10)"
  }
}
