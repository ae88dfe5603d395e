import Answers
import Intake
import ReportedSpeech
import Stemma
import Testing

@Suite struct ExtractTests {
  private func extract(_ inputs: [Input], strict: Bool = false) throws -> (
    lines: [String], notices: [String], stopped: Bool
  ) {
    var (lines, notices): ([String], [String]) = ([], [])
    let extract = Extract(
      inputs: Inputs(inputs), settings: try ReadingSettings(now: ScratchArchive.now), strict: strict)
    let collect: (ExtractedArticle) -> Void = { extracted in
      lines += extracted.statements.map {
        [extracted.article.key, $0.mode.rawValue, $0.speaker?.name ?? "-", $0.text].line
      }
    }
    let stopped = try extract.run(notice: { notices.append($0.text) }, article: collect)
    return (lines, notices, stopped)
  }

  @Test func `articles come out in order with their statements`() throws {
    let (lines, notices, stopped) = try extract(ScratchArchive.inputs(IngestTests.bridge))
    #expect(
      lines.filter { $0.contains("| direct |") } == [
        "courier/1 | direct | Ann Lee | “We will rebuild the east bridge before the winter storms return,”",
        "times/1 | direct | Ann Lee | “We will rebuild the east bridge before the winter,”",
      ])
    #expect(notices.isEmpty && !stopped)
  }

  static let broken = Input(
    name: "a.jsonl",
    bytes: Array(
      """
      {"id":"a","text":"“We mend nets in the rain,” Ann Lee said."}
      not json
      {"id":"b","text":"“We mend sails in the sun,” Jo Ray said."}

      """.utf8))

  @Test func `what is broken is said and left out`() throws {
    let (lines, notices, stopped) = try extract([Self.broken])
    #expect(lines.map { $0.prefix(1) } == ["a", "b"])
    #expect(notices.count == 1 && notices[0].hasPrefix("a.jsonl, line 2: "))
    #expect(!stopped)
  }

  @Test func `strict stops there`() throws {
    let (lines, _, stopped) = try extract([Self.broken], strict: true)
    #expect(lines.map { $0.prefix(1) } == ["a"])
    #expect(stopped)
  }
}
