import Testing

@testable import ReportedSpeech

@Suite struct IntervalTests {
  private func seconds(_ from: Int64, _ to: Int64) -> Interval? {
    Interval(from: Instant(seconds: from), to: Instant(seconds: to))
  }

  @Test func `an interval is never empty`() {
    #expect(seconds(5, 5) == nil)
    #expect(seconds(6, 5) == nil)
    #expect(seconds(5, 6) != nil)
  }

  @Test(
    arguments: [
      (0, 10, 10, 20, true, false, 0), (0, 10, 9, 20, false, true, 0), (0, 10, 15, 20, true, false, 5),
      (15, 20, 0, 10, false, false, 5), (0, 100, 10, 20, false, true, 0),
    ] as [(Int64, Int64, Int64, Int64, Bool, Bool, Int64)])
  func `half-open intervals precede, overlap or stand apart`(
    a: Int64, b: Int64, c: Int64, d: Int64, precedes: Bool, overlaps: Bool, gap: Int64
  ) throws {
    let one = try #require(seconds(a, b))
    let other = try #require(seconds(c, d))
    #expect(one.precedes(other) == precedes)
    #expect(one.overlaps(other) == overlaps)
    #expect(other.overlaps(one) == overlaps)
    #expect(one.gap(to: other) == gap)
    #expect(other.gap(to: one) == gap)
  }

  @Test func `a day in a zone begins when its midnight does`() throws {
    let day = try #require(Day(text: "2026-03-05"))
    #expect(Interval.day(day, zone: -5 * 3600).from.text == "2026-03-05T05:00:00Z")
    #expect(Interval.day(day, zone: -5 * 3600).to.text == "2026-03-06T05:00:00Z")
  }
}
