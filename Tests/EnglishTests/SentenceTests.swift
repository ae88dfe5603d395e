import Testing

@testable import English

struct SentenceTests {
  private func sentences(_ text: String) -> [String] {
    let reading = ScannedText(text, part: .body)
    return reading.sentences.map { reading.passage($0.range).text }
  }

  @Test(arguments: [
    ("Mr. Lee met Dr. Park. They spoke.", ["Mr. Lee met Dr. Park.", "They spoke."]),
    ("He left the U.S. in May. She stayed.", ["He left the U.S. in May.", "She stayed."]),
    ("He left the U.S. The others stayed.", ["He left the U.S.", "The others stayed."]),
    ("Sen. Ann Lee (D-Mass.) said so. It rained.", ["Sen. Ann Lee (D-Mass.) said so.", "It rained."]),
    ("It cost $2.5 million. J. R. Lee paid.", ["It cost $2.5 million.", "J. R. Lee paid."]),
    ("“We won. It was hard,” he said. She left.", ["“We won. It was hard,” he said.", "She left."]),
    ("“Who won?” she asked. He left.", ["“Who won?” she asked.", "He left."]),
    ("“Who won?” Lee asked. He left.", ["“Who won?” Lee asked.", "He left."]),
    ("“We won.” The crowd left.", ["“We won.”", "The crowd left."]),
    ("“We won.” Lee said. He left.", ["“We won.” Lee said.", "He left."]),
    ("He spoke in Fort Mill, S.C. “It was hard work.”", ["He spoke in Fort Mill, S.C.", "“It was hard work.”"]),
    ("It opened at 9 a.m. Roads are shut.", ["It opened at 9 a.m.", "Roads are shut."]),
    ("It opened at 9 a.m. Monday. It shut at 5 p.m. EST.", ["It opened at 9 a.m. Monday.", "It shut at 5 p.m. EST."]),
    ("What now? Nothing!", ["What now?", "Nothing!"]),
  ]) func `sentences end where readers end them`(text: String, expected: [String]) {
    #expect(sentences(text) == expected)
  }

  @Test func `a dateline belongs to no sentence`() {
    #expect(sentences("SPRINGFIELD, Ohio (Wire) — It rained. It poured.") == ["It rained.", "It poured."])
  }

  @Test(arguments: [
    "17:40 – “We will.”", "17:40 “We will.”", "[17:40] “We will.”", "5:40 p.m. — “We will.”", "17.40 GMT: “We will.”",
    "5:40pm ET “We will.”", "5 p.m. “We will.”", "9am – “We will.”",
  ])
  func `a time at the head of a paragraph belongs to no sentence`(text: String) {
    #expect(sentences(text) == ["“We will.”"])
  }

  @Test(arguments: [
    "17.4 “We will.”", "12 “Angry Men” came.", "5:40 p.m. was late.", "12 men came.", "John 3:16 – “So it is.”",
    "2026 – “We will.”", "[3] “We will.”", "11:00 am – Police are called.",
  ])
  func `another number does`(text: String) { #expect(sentences(text) == [text]) }

  @Test func `a soft wrap does not end a paragraph, a finished line does`() {
    let wrapped = "The mayor of the city said on Monday that the bridge over the\nriver would be rebuilt.\nIt rained."
    #expect(ScannedText(wrapped, part: .body).paragraphs.count == 2)
  }

  @Test func `a line without a full stop is cut`() {
    let text = String(repeating: "word ", count: 2000)
    #expect(ScannedText(text, part: .body).sentences.allSatisfy { $0.range.count <= ScannedText.longestSentence })
  }
}
