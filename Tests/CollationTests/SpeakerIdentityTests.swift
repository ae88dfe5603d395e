import ReportedSpeech
import Testing

@testable import Collation

@Suite struct SpeakerIdentityTests {
  @Test(arguments: [
    ("Mayor Ann B. Lee", Speaker.Kind.person, "person:ann lee"), ("Ann Lee", .person, "person:ann lee"),
    ("Sen. Bo Hart Jr.", .person, "person:bo hart jr"), ("Lee", .person, "person:lee@a"),
    ("Mr. Lee", .person, "person:lee@a"),
    ("The Harbor Trust Inc.", .organization, "organization:harbor trust"),
    ("the company", .organization, "organization:the company@a"),
    ("residents", .group, "group:residents@a"),
  ]) func `one text a speaker`(_ name: String, _ kind: Speaker.Kind, _ expected: String) {
    #expect(SpeakerIdentity(of: Speaker(name: name, kind: kind), inArticle: "a").text == expected)
  }

  @Test(arguments: [
    ("Lee", "Ann Lee", true), ("Ann Lee", "Bo Lee", false), ("Ann Lee", "Ann Hart", false),
    ("Mayor Lee", "Ann B. Lee", true),
    ("Bo Hart Jr.", "Bo Hart Sr.", false), ("A. Lee", "Ann Lee", true), ("Hart", "Lee", false),
    ("the engineer", "Ann Lee", true),
  ]) func `who may be whom`(_ a: String, _ b: String, _ expected: Bool) {
    let (x, y) = (
      SpeakerIdentity(of: Speaker(name: a, kind: .person), inArticle: "a"),
      SpeakerIdentity(of: Speaker(name: b, kind: .person), inArticle: "b")
    )
    #expect(x.isCompatible(with: y) == expected)
    #expect(y.isCompatible(with: x) == expected)
  }
}
