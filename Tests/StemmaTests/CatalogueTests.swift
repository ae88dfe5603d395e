import Foundation
import Intake
import Testing

@testable import Stemma

/// Lists of articles without their texts, and quotations without their articles.
@Suite struct CatalogueTests {
  private static let story = Input(
    name: "story.json",
    bytes: Array(
      #"{"url": "https://www.harborcourier.example/bridge", "text": "“We will rebuild the bridge at once,” said Mayor Ann Lee."}"#
        .utf8))
  private static let list = Input(
    name: "list.csv",
    bytes: Array(
      """
      id,indexed_date,language,media_name,media_url,publish_date,title,url
      a1,2026-03-06,en,Harbor Courier,harborcourier.example,2026-03-05,Bridge closes,http://harborcourier.example/bridge/
      a2,2026-03-06,en,Bay Times,baytimes.example,2026-03-05,Bridge,https://baytimes.example/bridge
      """.utf8))

  /// Matched, unmatched, added, updated, unchanged.
  private func counts(_ summary: Summary) -> String {
    "\(summary.matched) \(summary.unmatched) \(summary.added) \(summary.updated) \(summary.unchanged)"
  }

  private func told(_ archive: ScratchArchive) throws -> [String] { try archive.reported("rebuild the bridge at once") }

  @Test(arguments: [[story, list], [list, story]])
  func `a list adds to articles of the same input, wherever it stands`(inputs: [Input]) throws {
    let archive = try ScratchArchive()
    let summary = try archive.ingest(inputs)
    #expect(counts(summary) == "1 1 1 1 0")
    #expect(
      try told(archive) == ["first | Harbor Courier | 2026-03-05 | “We will rebuild the bridge at once,”"])
    #expect(try archive.faults(rebuild: true).isEmpty)
  }

  @Test func `a list adds to articles of the graph, once, and can be taken back`() throws {
    let archive = try ScratchArchive()
    try archive.ingest([Self.story])
    let before = try archive.canon()
    let added = try archive.ingest([Self.list])
    #expect(counts(added) == "1 1 0 1 0")
    let again = try archive.ingest([Self.list, Self.story])
    #expect(counts(again) == "1 1 0 0 1")
    #expect(try told(archive).first?.hasPrefix("first | Harbor Courier | 2026-03-05") == true)
    try archive.undo(added.run)
    #expect(try archive.canon() == before)
  }

  @Test func `a list alone is counted and adds nothing`() throws {
    let archive = try ScratchArchive()
    let summary = try archive.ingest([Self.list])
    #expect(counts(summary) == "0 2 0 0 0")
    #expect(summary.formats == ["media-cloud": 1])
    #expect(!summary.isEmpty)
  }

  @Test func `quotations without their article are nobody's copy and own none`() throws {
    let quote =
      "We will rebuild the bridge at once, and we will rebuild it so that it stands for a hundred years, whatever it takes"
    let more =
      "Nobody in this county will have to drive an hour around the bay to see a doctor ever again, I promise you that"
    let quotes = #"[{"pre":"","quote":"\#(quote)","post":""},{"pre":"","quote":"\#(more)","post":""}]"#
    func excerpt(_ host: String) -> Input {
      Input(
        name: host,
        bytes: Array(
          #"{"date":"2026-03-04T00:15:00Z","url":"https://\#(host)/b","title":"T","lang":"English","quotes":\#(quotes)}"#
            .utf8))
    }
    let full = Input(
      name: "full.md",
      bytes: Array(
        "---\noutlet: Hill Post\ndate: 2026-03-05\n---\n“\(quote),” said Mayor Ann Lee.\n\n“\(more),” she said.\n".utf8)
    )
    let archive = try ScratchArchive()
    try archive.ingest([excerpt("a.example"), excerpt("b.example"), full])
    #expect(try !archive.canon().contains { $0.hasPrefix(#"["copy group""#) })
    let first = try archive.lookup.first(.text(quote)).reported
    #expect(Set(first.map { $0.report.outlet }) == ["a.example", "b.example", "Hill Post"])
    #expect(try archive.faults(rebuild: true).isEmpty)
    // An excerpt that comes again is known.
    #expect(try archive.ingest([excerpt("a.example")]).unchanged == 1)
  }
}
