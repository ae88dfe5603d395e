import ReportedSpeech
import Testing

@Suite struct WireValueTests {
  private func comesBack<Value: WireValue>(_ value: Value) throws {
    let line = value.line
    #expect(!line.contains("\n"))
    let read = try Value(line: line)
    #expect(read == value)
    // Two strings are equal in Swift where they only look so; lines are compared byte for byte.
    #expect(read.line.utf8.elementsEqual(line.utf8))
  }

  @Test(arguments: 1...300) func `what is printed is read back equal`(seed: Int) throws {
    var invention = Invention(seed: UInt64(seed))
    let reading = invention.reading()
    try comesBack(reading)
    try comesBack(reading.article)
    for statement in reading.statements { try comesBack(statement) }
    for dating in reading.article.datings { try comesBack(dating) }
    for marking in reading.article.markings { try comesBack(marking) }
    try comesBack(
      Match(
        first: invention.number(9), second: invention.number(9), relation: .sameClaim, status: .suggested,
        score: Double(invention.number(1 << 50)) / 7, similarity: 1 / Double(seed)))
    try comesBack(Key(hash: .max - Int64(seed)))
    try comesBack(
      NameInArticle(
        article: TextName(of: reading.article), key: "k", text: invention.maybe(),
        speaker: Speaker(name: "n" + invention.text(3), kind: .document),
        corrected: CorrectedSpeaker(
          speaker: Speaker(name: "a", kind: .person), article: invention.maybe(), apart: invention.maybe()),
        mentions: [invention.text(4)], claims: [seed, 1]))
  }

  @Test(arguments: 1...100) func `what the stages decide is read back equal`(seed: Int) throws {
    var invention = Invention(seed: UInt64(seed))
    try comesBack(invention.neighbourhood())
    try comesBack(invention.claim())
  }

  private static let place = Place(article: "k", passage: Passage(part: .title, start: 2, end: 4, text: "ab"))

  @Test(arguments: [
    Correction.mergeSpeakers([
      SpeakerName(name: "a", kind: .person), SpeakerName(name: "b", kind: .group, article: "k"),
    ]),
    .splitSpeaker(SpeakerName(name: "a", kind: .person), articles: ["k"]), .mergeClaims([place, place]),
    .splitClaim([place]), .renameOutlet("a", to: "b"), .date(article: "k", nil),
    .date(
      article: "k",
      PublicationDate(
        interval: Interval(from: Instant(seconds: 0), lasting: 9), precision: .init(.day, zoneAssumed: true))),
    .reject(later: place, earlier: place), .confirm(later: place, earlier: place), .sameStory("k", "l"),
    .otherStory("k", "l"),
  ]) func `corrections come back`(correction: Correction) throws { try comesBack(correction) }

  private static let reading = """
    {"id":"k","text":"“We came. We saw,” she said.","statements":[{"part":"body","mode":"direct",\
    "text":"“We came. We saw,”","spans":[[0,18]],"assertions":[{"fragments":[[0,9]],"quoted":[true]},\
    {"fragments":[[10,18]],"quoted":[true]}],"speaker":{"start":19,"end":22,"text":"she"},"parent":null}],"read_by":"x"}
    """

  @Test func `another maker need say no more than there is`() throws {
    let reading = try Reading(line: WireValueTests.reading)
    #expect(reading.statements.first?.assertions.map(\.text) == ["“We came.", "We saw,”"])
    #expect(reading.statements.first?.polarity == .asserted)
    let bare = WireValueTests.reading.replacing(#/"assertions":\[.*?\],"speaker/#, with: "\"speaker")
    #expect(try Reading(line: bare).statements.first?.assertions.map(\.text) == ["“We came. We saw,”"])
    let dated =
      WireValueTests.reading.dropLast()
      + #","published_from":"2026-03-05T00:00:00Z","published_to":"2026-03-06T00:00:00Z"}"#
    #expect(try Reading(line: String(dated)).article.published?.from.text == "2026-03-05T00:00:00Z")
  }

  @Test(arguments: [
    (#""id":"k","#, "", "id"), (#""id":"k""#, #""id":7"#, "id"),
    ("We came. We saw,”\",\"spans", "We ran.. We saw,”\",\"spans", "statements[0].text"),
    ("[[0,18]]", "[[0,17]]", "statements[0].text"), ("[[0,18]]", "[]", "statements[0].spans"),
    ("[[0,18]]", "[[-1,17]]", "statements[0].spans[0]"), ("[[0,18]]", "[[18,0]]", "statements[0].spans[0]"),
    ("[[0,18]]", "[[0,9223372036854775807]]", "statements[0].spans[0]"),
    ("[[10,18]]", "[[11,18]]", "statements[0].assertions[1]"),
    ("[[10,18]]", "[[10,17]]", "statements[0].spans"), ("[[10,18]]", "[[0,9]]", "statements[0].assertions[1]"),
    (#""direct""#, #""straight""#, "statements[0].mode"), (#""text":"she""#, #""text":"he""#, "statements[0].speaker"),
    (#""parent":null"#, #""parent":0"#, "statements[0].parent"),
    (#""parent":null"#, #""parent":-1"#, "statements[0].parent"),
    (#""start":19"#, #""start":1.5"#, "statements[0].speaker.start"), (#","read_by":"x""#, "", "read_by"),
    (#"[true]}]"#, "[]}]", "statements[0].assertions[1].quoted"),
    (#""statements":["#, #""statements":[3,"#, "statements[0]"),
    (#""read_by""#, #""markings":[{"kind":"quoted","start":0,"end":99}],"read_by""#, "markings[0].end"),
    (#""read_by""#, #""published_from":"2026","read_by""#, "published_from"), ("{", "[", ""),
  ]) func `a broken line says which key is wrong`(words: String, broken: String, key: String) throws {
    let line = WireValueTests.reading.replacing(words, with: broken, maxReplacements: 1)
    #expect(line != WireValueTests.reading)
    let fault = #expect(throws: WireFault.self) { try Reading(line: line) }
    #expect(fault?.key == key)
  }

  @Test func `no broken line brings the program down`() {
    for seed in 1...200 {
      var invention = Invention(seed: UInt64(seed))
      var bytes = Array(invention.reading().line.utf8)
      for _ in 0...invention.number(4) {
        let at = invention.number(bytes.count)
        switch invention.number(3) {
        case 0: bytes[at] = UInt8(48 + invention.number(10))
        case 1: bytes.removeSubrange(at..<min(bytes.count, at + 1 + invention.number(20)))
        default: bytes.insert(contentsOf: Array(invention.one(["9", ",", "[", "]", "null", "-1", "\""]).utf8), at: at)
        }
      }
      _ = try? Reading(line: bytes[...])
    }
  }
}
