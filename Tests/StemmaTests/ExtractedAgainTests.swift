import Answers
import Foundation
import Intake
import ReportedSpeech
import Stemma
import Testing

/// `stemma extract | stemma ingest -` gives the graph that `stemma ingest` gives.
@Suite struct ExtractedAgainTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var inputs: [Input]
  }

  static let cases = [
    Case(testDescription: "the demo", inputs: Demo.articles),
    Case(testDescription: "every story", inputs: Story.all.filter { !$0.isRevised }.flatMap { $0.files.map(\.input) }),
    Case(
      testDescription: "what is revised and what is told twice",
      inputs: ScratchArchive.inputs(UndoTests.runs.joined(separator: "\n\n"))),
    Case(
      testDescription: "hostile texts",
      inputs: HostileTextTests.texts.enumerated().map { Input(name: "\($0).txt", bytes: Array($1.utf8)) }),
    Case(
      testDescription: "pages",
      inputs: (try? pages()) ?? []),
    Case(
      testDescription: "quotations without their articles, and an article in another language",
      inputs: [
        Input(
          name: "quotes.jsonl",
          bytes: Array(
            #"{"date":"2026-03-04T00:15:00Z","url":"https://a.example/b","title":"T","lang":"English","quotes":[{"pre":"","quote":"We will rebuild the bridge at once","post":" said Ann Lee"}]}"#
              .utf8)),
        Input(
          name: "deutsch.md",
          bytes: Array(
            "---\noutlet: Hafenblatt\ndate: 2026-03-05\nlanguage: de\n---\n„Wir bauen die Brücke wieder auf“, sagte Anna Lehmann.\n"
              .utf8)),
      ]),
  ]

  private static func pages() throws -> [Input] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/pages")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".html") }.sorted()
      .map { Input(name: $0, bytes: Array(try Data(contentsOf: folder.appendingPathComponent($0)))) }
  }

  /// What `stemma extract` writes, as standard input.
  private func extracted(_ inputs: [Input]) throws -> Input {
    var lines: [String] = []
    _ = try Extract(inputs: Inputs(inputs), settings: ReadingSettings(now: ScratchArchive.now)).run(
      notice: { _ in }, entry: { lines.append($0.line) }, article: { lines.append($0.json.line) })
    return Input(name: "-", bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  @Test(arguments: cases) func `what was extracted and then ingested is the graph of the inputs`(one: Case) throws {
    #expect(!one.inputs.isEmpty)
    let direct = try ScratchArchive()
    try direct.ingest(one.inputs)
    let piped = try ScratchArchive()
    try piped.ingest([extracted(one.inputs)])
    #expect(Set(try direct.canon()).symmetricDifference(try piped.canon()).sorted() == [])
    #expect(try piped.faults(rebuild: true) == [])
  }

  @Test func `a list passes through, and tells of the articles beside it`() throws {
    let inputs = [
      Input(
        name: "story.json",
        bytes: Array(
          #"{"url": "https://www.harborcourier.example/bridge", "text": "“We will rebuild the bridge at once,” said Mayor Ann Lee."}"#
            .utf8)),
      Input(
        name: "list.csv",
        bytes: Array(
          """
          id,indexed_date,language,media_name,media_url,publish_date,title,url
          a1,2026-03-06,en,Harbor Courier,harborcourier.example,2026-03-05,Bridge closes,http://harborcourier.example/bridge/
          """.utf8)),
    ]
    let direct = try ScratchArchive()
    try direct.ingest(inputs)
    let piped = try ScratchArchive()
    let summary = try piped.ingest([extracted(inputs)])
    #expect((summary.added, summary.matched) == (1, 1))
    #expect(Set(try direct.canon()).symmetricDifference(try piped.canon()).sorted() == [])
  }
}
