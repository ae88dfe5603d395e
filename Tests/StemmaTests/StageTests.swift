import Foundation
import ReportedSpeech
import Stemma
import Testing

/// The stages as filters: what one prints the next one reads.
@Suite struct StageTests {
  private func asked(_ filter: StageFilter, _ line: String) -> JSONValue { filter.answer(Array(line.utf8)[...]) }

  private func readings(_ story: String) throws -> [String] {
    var lines: [String] = []
    _ = try Extract(
      inputs: Inputs(ScratchArchive.inputs(story)), settings: ReadingSettings(now: ScratchArchive.now)
    ).run(notice: { _ in }, article: { lines.append($0.json.line) })
    return lines
  }

  private func load(_ lines: [String]) throws -> (archive: ScratchArchive, answer: LoadAnswer, faults: [String]) {
    let archive = try ScratchArchive()
    var left = lines[...]
    var faults: [String] = []
    let answer = try Load(database: archive.path, command: "test").run(
      now: ScratchArchive.now, next: { left.popFirst().map { Array($0.utf8) } },
      fault: { faults.append("\($0): \($1)") })
    return (archive, answer, faults)
  }

  static let story = """
    = courier | Harbor Courier | 2026-03-05 | Bridge to be rebuilt
    “We will rebuild the Calder bridge before the winter storms arrive,” Mayor Ann Lee said.

    = times | Bay Times | 2026-03-06 | Calder bridge to be rebuilt
    “We will rebuild the Calder bridge before the spring storms arrive,” Mayor Ann Lee said on Thursday.
    """

  @Test(arguments: [
    ("keys", "[]", #"{"fault":"is no JSON object","key":""}"#),
    ("keys", #"{"id":"k"}"#, #"{"fault":"is missing","key":"text"}"#),
    ("copies", "{}", #"{"fault":"is no list","key":"readings"}"#),
    ("match", #"{"readings":[],"pairs":[[0,1]]}"#, #"{"fault":"name a reading that is not there","key":"pairs"}"#),
    ("match", #"{"readings":[],"pairs":[[0]]}"#, #"{"fault":"holds [0], no [0,1,\"both\"]","key":"pairs"}"#),
    ("match", #"{"readings":[]}"#, #"{"pairs":[]}"#),
    (
      "match", #"{"witnesses":[],"assertions":[],"pairs":[[0,1]]}"#,
      #"{"fault":"holds [0,1], no two assertions","key":"pairs"}"#
    ),
    ("claims", #"{"assertions":[]}"#, #"{"assertions":[],"claims":[]}"#),
    (
      "claims", #"{"witnesses":[],"assertions":[{"witness":1}]}"#,
      #"{"fault":"is 1, which is none of them","key":"assertions[0].witness"}"#
    ),
  ]) func `a line that cannot be read is answered with what is wrong`(stage: String, line: String, answer: String)
    throws
  {
    let filter = try #require(StageFilter.all.first { $0.id == stage })
    #expect(asked(filter, line).line == answer)
  }

  @Test func `keys say what an article is looked up by, who it is, and what it asserts`() throws {
    let keys = asked(.keys, try readings(Self.story)[0])
    #expect(keys["witness"]?["outlet"]?.text == "Harbor Courier")
    #expect(
      keys["outlets"]?.line == #"[{"folded":"harbor courier","name":"Harbor Courier","domain":null,"publishes":true}]"#)
    #expect((keys["keys"]?.values?.count ?? 0) > 20)
    let said = keys["assertions"]?.values?.compactMap { $0["statement"]?["speaker_name"]?.text }
    #expect(said == ["Ann Lee"])
  }

  @Test(arguments: [
    ("", true), (#","both""#, true), (#","story""#, true), (#","wording""#, false), (#","copy""#, true),
  ])
  func `a pair is matched because of what it shares`(ground: String, areMates: Bool) throws {
    let found = asked(
      .match, #"{"readings":[\#(try readings(Self.story).joined(separator: ","))],"pairs":[[0,1\#(ground)]]}"#)
    let pair = found["pairs"]?.values?.first
    #expect((pair?["mates"]?.double != nil) == areMates)
    // The words alone, of which one was changed, lead nowhere across stories.
    #expect(((pair?["matches"]?.values?.count ?? 0) > 0) == areMates)
  }

  @Test func `assertions of articles that share a few words are matched as in their articles`() throws {
    let carried = Self.story.replacing("spring storms", with: "winter storms")
    let readings = try readings(carried)
    let keys = readings.map { asked(.keys, $0) }
    let witnesses = keys.compactMap { $0["witness"]?.line }.joined(separator: ",")
    let assertions = try keys.enumerated().flatMap { place, one in
      try #require(one["assertions"]?.values).map { #"{"witness":\#(place),"# + $0.line.dropFirst() }
    }
    // A headline and a quotation each.
    #expect(assertions.count == 4)
    let alone = asked(
      .match,
      #"{"witnesses":[\#(witnesses)],"assertions":[\#(assertions.joined(separator: ","))],"pairs":[[1,3]]}"#)
    let whole = asked(.match, #"{"readings":[\#(readings.joined(separator: ","))],"pairs":[[0,1,"wording"]]}"#)
    #expect(whole["pairs"]?.values?.count == 1)
    #expect(alone.line == whole.line)
  }

  @Test func `the gate of story-mates is asked of profiles as of articles`() throws {
    let readings = try readings(Self.story)
    let profiles = readings.compactMap { asked(.keys, $0)["profile"]?.line }.joined(separator: ",")
    let mates = asked(.mates, #"{"profiles":[\#(profiles)],"pairs":[[0,1]]}"#)["mates"]?.values?.first
    let pair = asked(.match, #"{"readings":[\#(readings.joined(separator: ","))],"pairs":[[0,1]]}"#)["pairs"]
    #expect(mates?.values?.last?.double != nil)
    #expect(mates?.values?.last?.double == pair?.values?.first?["mates"]?.double)
  }

  @Test func `copies are found among some articles, and the credited outlet's stands for them`() throws {
    let text = (1...12).map {
      "The council of Calder met on day \($0) to hear what the \($0) engineers had found there."
    }
    .joined(separator: " ")
    let articles = try readings("= a | Harbor Courier | 2026-03-06\n\(text)\n\n= b | Northwire | 2026-03-05\n\(text)")
    let found = asked(.copies, #"{"readings":[\#(articles.joined(separator: ","))]}"#)
    let group = found["copies"]?.values?.first
    #expect(group?["articles"]?.values?.count == 2)
    #expect(group?["chief"] == asked(.keys, articles[1])["article"])
  }

  @Test func `what no line decides is decided by load, and its graph is sound`() throws {
    let (archive, answer, faults) = try load(try readings(Self.story))
    #expect((answer.counts.articles, answer.counts.claims, faults) == (2, 0, []))
    #expect(try archive.faults(rebuild: true) == [])
    let alone = try ScratchArchive(Self.story.components(separatedBy: "\n\n")[0])
    #expect(
      Set(try alone.canon())
        == Set(try load(try readings(Self.story.components(separatedBy: "\n\n")[0])).archive.canon()))
  }

  @Test(arguments: [
    (#"{"pairs":[{"articles":["a","b"],"mates":0.5,"matches":[]}]}"#, "name 'a', which was not loaded"),
    (#"{"copies":[{"articles":["a"],"basis":"x"}]}"#, "hold a group without two articles and a basis"),
    (#"{"assertions":["x"],"claims":[]}"#, "do not hold each of \"assertions\" once"),
    (#"{"x":1}"#, "is no line of a stage"),
  ]) func `load names a line that it leaves out`(line: String, problem: String) throws {
    let (_, answer, faults) = try load(try readings(Self.story) + [line])
    #expect(answer.faults == 1)
    #expect(faults.first?.hasPrefix("3: ") == true && faults.first?.hasSuffix(problem) == true, "\(faults)")
  }

  @Test func `load writes no second time into a graph`() throws {
    let archive = try ScratchArchive(Self.story)
    #expect(throws: StemmaError.self) {
      _ = try Load(database: archive.path, command: "test").run(now: ScratchArchive.now, next: { nil })
    }
  }
}
