import ReportedSpeech
import Testing

@testable import Intake

@Suite struct ReadingsTests {
  private static let article = Article(
    key: "k", outlet: Outlet(name: "Harbor Courier"), title: "Bridge closes", text: "“It is safe,” she said.",
    datings: [Dating(basis: .record, precision: .init(.day), interval: .day(Day(number: 20_000)), chosen: true)],
    credit: "Wire", extra: #"{"b":1.10}"#)

  private static let reading = ReportedSpeech.Reading(
    article: article,
    statements: [
      Statement(mode: .direct, spans: [Passage(start: 0, end: 13, text: "“It is safe,”")], rule: "cue-after-quotation")
    ], readBy: "hand 1", notices: ["read by hand"])

  private struct Taken {
    var format: String?
    var readings: [ReportedSpeech.Reading] = []
    var articles: [String] = []
    var entries: [CatalogueEntry] = []
    var notices: [String] = []
  }

  private func read(_ text: String, name: String = "-", format: String? = nil) throws -> Taken {
    var taken = Taken()
    taken.format = try Input(name: name, bytes: Array(text.utf8)).read(
      settings: ReadingSettings(now: now, format: format), notice: { taken.notices.append($0.text) },
      entry: { taken.entries.append($0) }, reading: { taken.readings.append($0) },
      article: { article, _ in taken.articles.append(article.key) }
    )?.id
    return taken
  }

  @Test func `what extract printed is handed on as it is, among other lines`() throws {
    let entry = try #require(
      try CatalogueTests.entries(CatalogueTests.header + "\na,,,Bay,,,T,https://a.example/x\n").first)
    let lines = [ReadingsTests.reading.line, entry.line, #"{"id": "a", "text": "It rained."}"#]
    for lines in [lines, lines.reversed()] {
      let taken = try read(lines.joined(separator: "\n"))
      #expect(taken.format == "readings")
      #expect(taken.readings == [ReadingsTests.reading])
      #expect(taken.entries == [entry])
      #expect(taken.articles == ["a"])
      #expect(taken.notices.isEmpty)
    }
    #expect(try read("[\(lines.joined(separator: ","))]").readings == [ReadingsTests.reading])
  }

  @Test func `a broken one is skipped, and its key is named`() throws {
    let broken = ReadingsTests.reading.line.replacing("[[0,13]]", with: "[[0,14]]")
    let taken = try read(broken + "\n" + ReadingsTests.reading.line)
    #expect(taken.readings.count == 1)
    #expect(taken.notices == ["-, line 1: \"statements[0].text\" has 13 code points, where \"spans\" has 14"])
  }

  @Test func `an article longer than what is looked at is known too`() throws {
    var long = ReadingsTests.reading
    long.article.text += String(repeating: " It rained.", count: 10_000)
    let taken = try read(long.line)
    #expect(taken.format == "readings")
    #expect(taken.readings == [long])
  }

  @Test func `who takes no readings is given their articles`() throws {
    #expect(printed(ReadingsTests.reading.line).hasPrefix("key k\noutlet Harbor Courier"))
    #expect(printed(ReadingsTests.reading.line).hasSuffix("notice: -, line 1: read by hand"))
  }
}
