import Foundation
import Intake
import ReportedSpeech

/// How fast each format is read, from bytes to articles and no further: one core, megabytes as they are stored.
enum IntakeBench {
  static func run() throws {
    for (name, bytes) in try inputs(articles: 2000) { try read(name, bytes) }
  }

  private static func read(_ name: String, _ bytes: [UInt8]) throws {
    let input = Input(name: name, bytes: bytes)
    let settings = try ReadingSettings(now: Instant(seconds: 1_800_000_000))
    var (articles, notices, format) = (0, 0, "none")
    let clock = ContinuousClock()
    let duration = try clock.measure {
      format = try input.read(settings: settings, notice: { _ in notices += 1 }) { _, _ in articles += 1 }?.id ?? format
    }
    let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    let rate = (Double(bytes.count) / 1e6 / seconds * 10).rounded() / 10
    print(
      "  \(name.padding(toLength: 16, withPad: " ", startingAt: 0)) \(format): \(articles) articles, \(notices) notices,"
        + " \(rate) MB/s, \(Int(Double(articles) / seconds)) articles/s")
  }

  /// The same invented articles in every shape.
  private static func inputs(articles count: Int) throws -> [(String, [UInt8])] {
    var news = InventedNews(seed: 7)
    let articles = (0..<count / 3).flatMap { _ in news.story(0) }
    let lines = articles.enumerated().map { i, article in
      let text = article.text.replacingOccurrences(of: "\n", with: "\\n")
      let fields = [
        "id": "a\(i)", "outlet": article.outlet, "date": article.date, "title": article.title, "text": text,
      ]
      return "{" + fields.map { "\"\($0)\":\"\($1)\"" }.sorted().joined(separator: ",") + "}"
    }
    let rows = articles.enumerated().map { i, article in
      "\(i),\"\(article.title)\",\"\(article.text.replacingOccurrences(of: "\"", with: "\"\""))\""
    }
    let archive = articles.enumerated().map { i, article in record(i, page(article.title, article.text)) }.joined()
    let jsonLines = lines.joined(separator: "\n")
    var inputs: [(String, [UInt8])] = [
      ("news.jsonl", Array(jsonLines.utf8)), ("news.json", Array("[\(lines.joined(separator: ",\n"))]".utf8)),
      ("news.csv", Array((["id,title,text"] + rows).joined(separator: "\r\n").utf8)),
      ("news.warc", Array(archive.utf8)),
      ("page.html", Array(page("All of it", articles.map(\.text).joined(separator: "\n\n")).utf8)),
      ("all.txt", Array(articles.map(\.text).joined(separator: "\n\n").utf8)),
    ]
    for (name, packed) in [("gzip", "gz"), ("bzip2", "bz2")] {
      for (file, text) in [("news.jsonl", jsonLines), ("news.warc", archive)] {
        if let bytes = try Self.packed(Array(text.utf8), by: name) { inputs.append(("\(file).\(packed)", bytes)) }
      }
    }
    return inputs + shapes(articles)
  }

  private static func page(_ title: String, _ text: String) -> String {
    let paragraphs = text.components(separatedBy: "\n\n").map { "<p class=\"text\">\($0)</p>" }
      .joined(separator: "\n")
    let menu = (1...30).map { "<li class=\"nav-item\"><a href=\"/section/\($0)\">Section \($0)</a></li>" }.joined()
    return """
      <!DOCTYPE html><html lang="en"><head><title>\(title)</title><script type="application/ld+json">
      {"@type": "NewsArticle", "headline": "\(title)", "datePublished": "2026-03-05T08:30:00Z"}</script></head>
      <body><nav><ul>\(menu)</ul></nav><main><article><h1>\(title)</h1>\(paragraphs)</article></main>
      <aside class="related"><ul>\(menu)</ul></aside><footer>© 2026</footer></body></html>
      """
  }

  private static func record(_ number: Int, _ page: String) -> String {
    let content = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/\(number)\r\n"
      + "WARC-Date: 2026-03-06T01:00:00Z\r\nContent-Length: \(content.utf8.count)\r\n\r\n\(content)\r\n\r\n"
  }

  /// By the system's own program, where there is one.
  private static func packed(_ bytes: [UInt8], by program: String) throws -> [UInt8]? {
    let places = ["/usr/bin/\(program)", "/bin/\(program)"]
    guard let tool = places.first(where: FileManager.default.isExecutableFile(atPath:)) else { return nil }
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("bench-\(UUID().uuidString)")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = ["-c", file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let packed = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Array(packed)
  }
}
