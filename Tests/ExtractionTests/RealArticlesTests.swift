import Foundation
import ReportedSpeech
import Testing

@testable import Extraction

/// Over all annotated articles, where they are: EVAL names the folder, else `../shared/eval` beside the repository.
@Suite struct RealArticlesTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static var articles: URL? {
    let named = ProcessInfo.processInfo.environment["EVAL"].map { URL(fileURLWithPath: $0) }
    let folders = named.map { [$0] } ?? [root.appendingPathComponent("../shared/eval")]
    return folders.map { $0.appendingPathComponent("attribution/polnear.train.jsonl") }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }

  @Test(.enabled(if: articles != nil, "the annotated articles are not there: EVAL names no folder that holds them"))
  func `what is read off every article is printed and read back equal`() throws {
    let bytes = Array(try Data(contentsOf: try #require(RealArticlesTests.articles)))
    var count = 0
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let json = try JSONValue(parsing: line)
      let article = Article(
        key: try #require(json["id"]?.text), title: json["title"]?.text, text: try #require(json["text"]?.text))
      let reading = article.reading()
      let read = try ReportedSpeech.Reading(line: reading.line)
      if read != reading { Issue.record("\(article.key) comes back otherwise") }
      count += 1
    }
    #expect(count > 800)
  }
}
