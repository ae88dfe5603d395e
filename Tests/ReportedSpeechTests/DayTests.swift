import Testing

@testable import ReportedSpeech

@Suite struct DayTests {
  @Test(arguments: [
    ("2026-03-05", Day.Weekday.thursday), ("1970-01-01", .thursday), ("1969-12-31", .wednesday),
    ("2000-02-29", .tuesday), ("1900-03-01", .thursday), ("2026-11-21", .saturday),
  ])
  func `a day knows its weekday`(text: String, weekday: Day.Weekday) {
    #expect(Day(text: text)?.weekday == weekday)
  }

  @Test func `the calendar is followed day by day for four centuries`() {
    var day = Day(number: -719_162)
    var expected = (year: 1, month: 1, day: 1)
    for _ in 0..<146_097 {
      #expect((day.year, day.month, day.day) == (expected.year, expected.month, expected.day))
      #expect(Day(year: expected.year, month: expected.month, day: expected.day) == day)
      day = day.advanced(by: 1)
      expected.day += 1
      if expected.day > Day.length(ofMonth: expected.month, year: expected.year) {
        expected = (expected.month == 12 ? expected.year + 1 : expected.year, expected.month % 12 + 1, 1)
      }
    }
    #expect(expected == (401, 1, 1))
  }

  @Test(arguments: [
    (2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1), (0, 1, 1), (10_000, 1, 1),
  ])
  func `days that no calendar has are nil`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }
}
