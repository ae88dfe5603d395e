import Extraction
import Foundation
import Intake
import Pipeline
import ReportedSpeech

/// What a user waits for, and how it grows: every figure at n and at a multiple of n. Seconds of a noisy machine are for
/// reading; the ratio is what to watch. `bench adversarial` runs one part alone.
@main
struct Bench {
  static func main() throws {
    let parts: [(name: String, title: String, run: () throws -> Void)] = [
      ("extraction", "extraction on one core, in memory", { for n in [1, 4] { try extraction(articles: 1500 * n) } }),
      ("adversarial", "extraction of what nobody writes, 5 MB and 10 MB in one article: t(2n)/t(n)", adversarial),
      ("intake", "every way in", IntakeBench.run),
      ("export", "every way out", ExportBench.run),
      ("graph", "ingest into a graph, and `first` on it", { for n in [1, 4] { try graph(stories: 150 * n) } }),
    ]
    let asked = CommandLine.arguments.dropFirst()
    for part in parts where asked.isEmpty || asked.contains(part.name) {
      print(part.title)
      try part.run()
      print()
    }
  }

  /// Above 2.3 it is marked; a quadratic step gives 4. From 5 MB on, since below that the larger text alone needs arrays that
  /// the allocator takes fresh from the system each time, which gives up to 2.6.
  private static func adversarial() {
    func seconds(_ one: Adversarial, _ bytes: Int) -> Double {
      let article = Article(key: "", text: one.text(bytes))
      return (0..<2).map { _ in
        let start = processorTime
        _ = article.statements()
        return processorTime - start
      }.min() ?? 0
    }
    for one in Adversarial.all {
      let (half, whole) = (seconds(one, 5_000_000), seconds(one, 10_000_000))
      let ratio = (whole / half * 100).rounded() / 100
      print("  \(ratio > 2.3 ? "!" : " ") \(ratio)  \(rate(10, whole)) MB/s  \(one.name)")
    }
  }

  /// Of this thread alone: whatever else the machine does counts for nothing.
  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
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
