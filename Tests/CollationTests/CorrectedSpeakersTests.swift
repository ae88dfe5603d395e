import ReportedSpeech
import Testing

@testable import Collation

@Suite struct CorrectedSpeakersTests {
  private static func name(_ text: String) -> SpeakerName {
    let parts = text.split(separator: "@").map(String.init)
    return SpeakerName(name: parts[0], kind: .person, article: parts.count > 1 ? parts[1] : nil)
  }

  private static func merge(_ names: String...) -> Correction { .mergeSpeakers(names.map(name)) }

  private static func split(_ name: String, _ articles: String...) -> Correction {
    .splitSpeaker(Self.name(name), articles: articles)
  }

  @Test(arguments: [
    ([merge("Robert Hart", "Bob Hart")], "Bob Hart@a", "person:robert hart"),
    ([merge("Robert Hart", "Bob Hart")], "Mr. Robert Hart@b", "person:robert hart"),
    ([merge("Robert Hart", "Bob Hart")], "Ann Lee@a", "person:ann lee"),
    // One after the other they are one, called as the last one says.
    ([merge("Robert Hart", "Bob Hart"), merge("Rob Hart", "Bob Hart")], "Robert Hart@a", "person:rob hart"),
    ([merge("Ann Lee", "the mayor@a")], "the mayor@a", "person:ann lee"),
    ([merge("Ann Lee", "the mayor@a")], "the mayor@b", "person:the mayor@b"),
    ([split("Ann Lee", "b", "c")], "Ann Lee@c", "person:ann lee@b"),
    ([split("Ann Lee", "b", "c")], "Ann Lee@a", "person:ann lee"),
    // Who was split off is meant only where a later word names it there.
    ([split("Ann Lee", "b"), merge("Bo Lee", "Ann Lee")], "Ann Lee@b", "person:ann lee@b"),
    ([split("Ann Lee", "b"), merge("Bo Lee", "Ann Lee@b")], "Ann Lee@b", "person:bo lee"),
    ([merge("Bo Lee", "Ann Lee@b"), split("Ann Lee", "b")], "Ann Lee@b", "person:ann lee@b"),
    ([split("Ann Lee", "b"), split("Ann Lee", "c"), merge("Ann Lee@b", "Ann Lee@c")], "Ann Lee@c", "person:ann lee@b"),
  ]) func `a name stands for whom a person says`(_ corrections: [Correction], _ voice: String, _ expected: String) {
    let name = Self.name(voice)
    let speakers = CorrectedSpeakers(corrections)
    let key = name.article ?? ""
    let corrected = speakers.corrected(name.speaker, in: key)
    #expect(SpeakerIdentity(of: name.speaker, inArticle: key, corrected: corrected).text == expected)
  }

  @Test func `two of one name that are said to be one are undisputed`() {
    let speakers = CorrectedSpeakers([Self.merge("Ann Marsh@a", "Ann Marsh@b")])
    #expect(speakers.undisputed == ["person:ann marsh"])
    #expect(speakers.corrected(Speaker(name: "Ann Marsh", kind: .person), in: "a") == nil)
  }
}
