import ReportedSpeech
import Testing

@testable import Extraction

struct MaySpeakTests {
  private func speakers(_ text: String) -> [String?] { Article(text).attributed.map { $0.speaker?.name } }

  @Test(arguments: [
    "Some said that it rained.", "Others say it rained.", "Many said that it rained.", "Sixty percent said it rained.",
    "60 percent said that it rained.", "A choking dog said that it rained.", "His face said that it rained.",
    "The race showed that it rained.", "Progressivism says that it rained.", "The debate showed that it rained.",
    "His office said that it rained.", "His report said that it rained.", "This article said that it had rained.",
    "A headline said that it rained.", "The strategy says that it rained.",
  ]) func `no number, animal, idea, headline, and nobody's, speaks`(text: String) { #expect(speakers(text) == [nil]) }

  @Test(arguments: [
    ("A widow said that it rained.", "widow"), ("Two of the men said that it rained.", "Two of the men"),
    ("The retired surgeon said that it rained.", "retired surgeon"), ("The ex-mayor said it rained.", "ex-mayor"),
    ("The choir’s parents said it rained.", "choir’s parents"), ("A family in Quay said it rained.", "family in Quay"),
    ("A 60-year-old said that it rained.", "60-year-old"), ("A poll showed that it rained.", "poll"),
    ("The lawsuit says that it rained.", "lawsuit"), ("Critics said that it rained.", "Critics"),
  ]) func `people, bodies of people, offices and documents do`(text: String, expected: String) {
    #expect(speakers(text) == [expected])
  }

  @Test(arguments: [
    ("Ida Roth left. Her office said it rained.", "Ida Roth’s office"),
    ("Bram Oster left. His lawyer said it rained.", "Bram Oster’s lawyer"),
    ("Bram Oster’s backers watched Carl Park’s party, where his supporters said it rained.", nil),
  ]) func `what is somebody's is named by whose it is`(text: String, expected: String?) {
    #expect(speakers(text) == [expected])
  }

  @Test(arguments: [
    ("Bram Oster met Lena Oster. Oster said it rained.", nil),
    ("Bram Oster met Lena Oster. Lena Oster said it rained.", "Lena Oster"),
    ("Bram Oster came. Oster sat down. Lena Oster came. Oster said it rained.", "Bram Oster"),
    ("Tom and Ruth Oster lost their house. Oster said it rained.", nil),
    ("Tom, Eva and Ruth Oster sang. Oster said it rained.", nil),
    ("Mr. and Mrs. Tom Oster sued. Oster said it rained.", nil),
    ("Tom and Ruth Oster lost their house. Ruth Oster came. Oster said it rained.", "Ruth Oster"),
    ("Bob Park and Ruth Oster came. Oster said it rained.", "Ruth Oster"),
  ]) func `a family name of two is nobody's where nothing tells which`(text: String, expected: String?) {
    #expect(speakers(text).last == expected)
  }

  @Test func `a quotation in a paragraph of its own is nobody's, one right behind its speaker's words is his`() {
    #expect(
      speakers("Ann Lee attacked Carl Park. Lee said it rained.\n\n“He is a liar and a thief.”").last == .some(nil))
    #expect(speakers("Ann Lee said it rained. “He is a liar and a thief.”") == ["Ann Lee", "Ann Lee"])
  }

  @Test(arguments: ["Germans", "Democrats", "Many Republicans"])
  func `many are a group and nobody by himself`(many: String) {
    let speakers = Article("\(many) say that it rained. “It poured,” she said.").attributed.map(\.speaker)
    #expect(speakers.map { $0?.kind } == [.group, nil])
  }

  @Test(arguments: [
    ("one Ohio Democrat", Speaker.Kind.person), ("a Marlow Republican", .person), ("another Ohio Democrat", .person),
    ("two Ohio Democrats", .group), ("some House Republicans", .group),
  ])
  func `one of a kind is somebody without a name`(one: String, kind: Speaker.Kind) {
    #expect(Article("“It rained,” \(one) said.").attributed.map { $0.speaker?.kind } == [kind])
  }

  @Test(arguments: [
    ("Lee promised “a bridge” for the town, a “deep and honest” bond and more.", "Lee"),
    ("“We are glad,” Ann Lee wrote to the town, that the council “may have spared the bridge.”", "Ann Lee"),
    ("“We are glad,” Ann Lee wrote, and Carl Park’s bridge “may have been spared.”", nil),
    ("Ann Lee makes no secret of it. “I want the bridge to go.”", "Ann Lee"),
    ("She makes no secret of it. “The bridge has to go.”", nil),
    ("Ann Lee makes no secret of it to Carl Park. “I want the bridge to go.”", nil),
  ]) func `a quotation without a verb is of whom the sentence quotes already, or of whom “I” means`(
    text: String, expected: String?
  ) { #expect(speakers(text).last == expected) }

  @Test func `an office before a name makes no outlet of it`() {
    let statement = Article("“It rained,” Lee told Vice President Joe Park.").attributed.first
    #expect(statement?.citations == [])
  }
}
