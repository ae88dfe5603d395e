import Answers
import Foundation
import Intake
import ReportedSpeech
import Stemma

/// What one more statement costs in a graph of ten thousand, and in one of a hundred thousand: processor time, since the
/// machine may do other things. `bench graph 1000000` goes on to a million.
enum GraphBench {
  static func run(to most: Int) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let database = folder.appendingPathComponent("graph.db").path
    var archive = StoryArchive(seed: 7)
    var (story, statements, window) = (0, 0, [(statements: Int, seconds: Double)]())
    var marks = [10_000, 30_000, 100_000, 300_000, 1_000_000].filter { $0 <= most }[...]
    var first: Double?
    while let mark = marks.first {
      let batch = (0..<100).flatMap { archive.story(story + $0) }
      let start = processorTime
      let new = try ingest(batch, from: story * 3, into: database)
      story += 100
      statements += new
      window.append((new, processorTime - start))
      guard statements >= mark else { continue }
      marks.removeFirst()
      // The last fifth: what one more costs now, not on average since the beginning.
      var (recent, seconds) = (0, 0.0)
      for one in window.reversed() where recent * 5 < mark {
        recent += one.statements
        seconds += one.seconds
      }
      let each = seconds / Double(recent)
      first = first ?? each
      try report(statements, each, each / (first ?? each), database)
    }
  }

  private static func report(_ statements: Int, _ each: Double, _ ratio: Double, _ database: String) throws {
    let size = ["", "-wal"].reduce(0) { sum, ending in
      let attributes = try? FileManager.default.attributesOfItem(atPath: database + ending)
      return sum + ((attributes?[.size] as? NSNumber)?.intValue ?? 0)
    }
    let clock = ContinuousClock()
    let looking = try clock.measure { _ = try Lookup(database: database).first(.text("the investigation is ongoing")) }
    print(
      "  \(statements) statements: \(Int(1 / each)) a second, \(Int(each * 1e6)) µs each (\((ratio * 100).rounded() / 100)x),"
        + " \(size / statements) bytes each, first in \(looking.components.attoseconds / 1_000_000_000_000_000) ms,"
        + " at most \(peak >> 20) MB of memory")
    // A million take long enough that someone looks in between.
    fflush(nil)
  }

  private static func ingest(_ articles: [InventedNews.Article], from number: Int, into database: String) throws -> Int
  {
    let lines = articles.enumerated().map { i, article in
      "{\"id\":\"a\(number + i)\",\"outlet\":\"\(article.outlet)\",\"date\":\"\(article.date)\",\"title\":\"\(article.title)\",\"text\":\""
        + article.text.replacingOccurrences(of: "\n", with: "\\n") + "\"}"
    }
    let input = Input(name: "news.jsonl", bytes: Array(lines.joined(separator: "\n").utf8))
    let settings = try ReadingSettings(now: Instant(seconds: 1_800_000_000))
    return try Ingest(database: database, inputs: Inputs([input]), settings: settings, command: "bench").run()
      .statements
  }

  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Bytes; Linux counts in kilobytes. RUSAGE_SELF is 0 everywhere, and of another type on each.
  private static var peak: Int {
    var usage = rusage()
    getrusage(0, &usage)
    #if os(Linux)
      return Int(usage.ru_maxrss) << 10
    #else
      return Int(usage.ru_maxrss)
    #endif
  }
}
