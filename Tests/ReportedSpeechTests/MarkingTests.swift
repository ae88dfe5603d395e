import ReportedSpeech
import Testing

@Suite struct MarkingTests {
  /// A day's digest of two posts, of which the second holds a third.
  static let digest = Article(
    key: "digest", text: "Pier shut at noon. Mill burns, all safe. Road open again.",
    markings: [
      Marking(kind: .section, start: 0, end: 18, time: hour(12)),
      Marking(kind: .section, start: 19, end: 57, time: hour(17)),
      Marking(kind: .section, start: 41, end: 57, time: hour(18)), Marking(kind: .quoted, start: 0, end: 57),
    ])

  static func hour(_ hour: Int) -> Interval {
    Interval(from: Instant(seconds: 1_772_000_000 + Int64(hour) * 3600), lasting: 60)
  }

  /// A place, and the hour at which what stands there was posted.
  @Test(arguments: [(0, 12), (17, 12), (18, nil), (20, 17), (41, 18), (56, 18), (57, nil)] as [(Int, Int?)])
  func `what stands in a post is as old as the post`(_ place: Int, _ posted: Int?) {
    #expect(Self.digest.posted(at: place, in: .body) == posted.map(Self.hour))
    #expect(Self.digest.posted(at: place, in: .title) == nil)
  }

  @Test func `an article is its own witness where no part has a time`() {
    let witness = Witness(name: TextName(of: Self.digest), key: "digest", published: Self.hour(9))
    #expect(witness.posted(nil) == witness)
    #expect(witness.posted(Self.hour(12)).published == Self.hour(12))
  }
}
