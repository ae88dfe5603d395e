import ReportedSpeech
import Testing

@testable import Export

@Suite struct TimeScaleTests {
  private static func times(_ texts: String...) -> [Instant] { texts.compactMap(Instant.init(text:)) }

  @Test func `order is kept, and what is long is drawn shorter than it is`() {
    let times = Self.times(
      "2026-03-05T08:00:00Z", "2026-03-05T08:10:00Z", "2026-03-05T09:10:00Z", "2026-04-05T09:10:00Z")
    let scale = TimeScale(times.reversed(), width: 1000)
    let x = times.map(scale.x)
    #expect(x == x.sorted() && Set(x).count == 4)
    #expect(x[0] >= 0 && x[3] <= 1000)
    #expect(x[3] - x[2] > x[2] - x[1] && x[2] - x[1] > x[1] - x[0])
    #expect(x[3] - x[2] < 5 * (x[1] - x[0]))
    // Between two times it is as far as the clock.
    #expect(abs(scale.x(times[0].advanced(by: 300)) - (x[0] + x[1]) / 2) < 0.01)
  }

  @Test func `one time stands in the middle, and none at all is no trouble`() {
    let one = Self.times("2026-03-05T08:00:00Z")
    #expect(TimeScale(one, width: 100).x(one[0]) == 50)
    #expect(TimeScale([], width: 100).x(one[0]) == 0)
    #expect(TimeScale([], width: 100).ticks(spacing: 10) == [])
  }

  @Test func `a story of days is told in days, one of hours in hours`() {
    let hours = Self.times("2026-03-05T08:00:00Z", "2026-03-05T09:30:00Z", "2026-03-06T01:00:00Z")
    #expect(
      TimeScale(hours, width: 600).ticks(spacing: 20).map(\.label) == ["5 Mar 2026, 08:00", "09:30", "6 Mar 2026, 01:00"])
    let days = hours + Self.times("2026-03-09T01:00:00Z")
    #expect(
      TimeScale(days, width: 600).ticks(spacing: 20).map(\.label) == ["5 Mar 2026", "6 Mar 2026", "9 Mar 2026"])
  }
}
