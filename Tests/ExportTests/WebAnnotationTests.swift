import Foundation
import Testing

@testable import Export

@Suite struct WebAnnotationTests {
  /// "TYPE exact" of each selector of each target, assertion by assertion.
  private static func selectors() throws -> [[[String]]] {
    let format = try #require(ExportFormat.all.first { $0.id == "web-annotation" })
    let file = try #require(format.files.first)
    let text = try ExportFormatTests.written(file, HostileGraph.rows)
    let page = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let items = try #require((page["first"] as? [String: Any])?["items"] as? [[String: Any]])
    return items.map { item in
      let targets = item["target"] as? [[String: Any]] ?? [item["target"] as? [String: Any] ?? [:]]
      return targets.map { target in
        (target["selector"] as? [[String: Any]] ?? []).map { selector in
          let words = selector["exact"] as? String ?? "\(selector["start"] ?? "")–\(selector["end"] ?? "")"
          return "\(selector["type"] ?? "") \(words)"
        }
      }
    }
  }

  @Test func `a fragment is a target, by its words and in the body by its place`() throws {
    let end = 10 + HostileGraph.script.unicodeScalars.count
    #expect(
      try Self.selectors() == [
        [["TextQuoteSelector \(HostileGraph.script)", "TextPositionSelector 10–\(end)"]],
        // Two fragments of a headline.
        [["TextQuoteSelector =be"], ["TextQuoteSelector \u{1B} ]]>"]],
      ])
  }
}
