import Extraction
import Foundation
import Intake
import ReportedSpeech
import Stemma

/// What a user waits for, and how it grows: every figure at n and at a multiple of n. Seconds of a noisy machine are for
/// reading; the ratio is what to watch. `bench adversarial` runs one part alone.
@main
struct Bench {
  static func main() throws {
    let asked = CommandLine.arguments.dropFirst()
    // A number is how many statements the graph is to grow to.
    let most = asked.compactMap { Int($0) }.first ?? 100_000
    let parts: [(name: String, title: String, run: () throws -> Void)] = [
      ("extraction", "extraction on one core, in memory", { for n in [1, 4] { try extraction(articles: 1500 * n) } }),
      ("adversarial", "extraction of what nobody writes, 5 MB and 10 MB in one article: t(2n)/t(n)", adversarial),
      ("intake", "every way in", IntakeBench.run),
      ("export", "every way out", ExportBench.run),
      ("collation", "verified pairs on one core, in memory", CollationBench.run),
      ("graph", "one more statement in a graph that grows", { try GraphBench.run(to: most) }),
    ]
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

  private static func time(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let duration = try clock.measure(body)
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  private static func rate(_ amount: Double, _ seconds: Double) -> String {
    "\((amount / seconds * 10).rounded() / 10)"
  }
}
