import Answers
import ReportedSpeech
import Testing

/// Dates as people write them.
@Suite struct IntervalTellingTests {
  @Test(
    arguments: [
      ("2026-03-03T11:00:00Z", "2026-03-03T11:00:01Z", "3 March 2026, 11:00 UTC", "on 3 March 2026, 11:00 UTC"),
      ("2026-03-03T00:00:00Z", "2026-03-04T00:00:00Z", "3 March 2026", "on 3 March 2026"),
      (
        "2026-03-03T05:00:00Z", "2026-03-04T05:00:00Z", "3 March 2026, from 05:00 UTC",
        "on 3 March 2026, from 05:00 UTC"
      ),
      ("2026-03-03T00:00:00Z", "2026-03-10T00:00:00Z", "3 to 9 March 2026", "between 3 and 9 March 2026"),
      (
        "2026-02-28T00:00:00Z", "2026-03-04T00:00:00Z", "28 February to 3 March 2026",
        "between 28 February and 3 March 2026"
      ),
      (
        "2025-12-30T00:00:00Z", "2026-01-03T00:00:00Z", "30 December 2025 to 2 January 2026",
        "between 30 December 2025 and 2 January 2026"
      ),
      ("2016-03-01T00:00:00Z", "2016-04-01T00:00:00Z", "March 2016", "in March 2016"),
      ("2016-02-01T05:00:00Z", "2016-03-01T05:00:00Z", "February 2016", "in February 2016"),
      ("2016-02-29T15:00:00Z", "2016-03-31T15:00:00Z", "March 2016", "in March 2016"),
      ("2016-03-01T05:00:00Z", "2016-04-01T04:00:00Z", "March 2016", "in March 2016"),
      ("2016-03-01T00:00:00Z", "2016-06-01T00:00:00Z", "March to May 2016", "between March and May 2016"),
      ("1977-01-01T00:00:00Z", "1978-01-01T00:00:00Z", "1977", "in 1977"),
      ("1977-01-01T00:00:00Z", "1980-01-01T00:00:00Z", "1977 to 1979", "between 1977 and 1979"),
    ])
  func `a time is told as it is known`(from: String, to: String, words: String, sentence: String) throws {
    let (start, end) = (try #require(Instant(text: from)), try #require(Instant(text: to)))
    let interval = try #require(Interval(from: start, to: end))
    #expect(interval.inWords == words)
    #expect(interval.whenInWords == sentence)
  }

  @Test(
    arguments: [
      (
        "Sun published it 2015-12-20 (by its record); Echo had it before (2015-12-19).",
        "Sun published it on 20 December 2015 (by its record); Echo had it before (19 December 2015)."
      ),
      (
        "It is first reported of Ann Lee 2016-02-07; no other occasion is known.",
        "It is first reported of Ann Lee on 7 February 2016; no other occasion is known."
      ),
      (
        "Ann Lee said it in October (2015-10); no other is known.",
        "Ann Lee said it in October (in October 2015); no other is known."
      ),
      ("The next is Sun, 2016-02-09.", "The next is Sun, 9 February 2016."),
      ("Sun published it 2016-03.", "Sun published it in March 2016."),
      ("She said it this year (between 2010-01-01 and 2010-12-31).", "She said it this year (in 2010)."),
      (
        "Sun added it between 2026-03-05 08:30 UTC and 2026-03-05 09:30 UTC.",
        "Sun added it between 5 March 2026, 08:30 UTC and 5 March 2026, 09:30 UTC."
      ),
      (
        "Sun published it 2016-06-09, and Echo 2016-06-09: the times do not tell.",
        "Sun published it on 9 June 2016, and Echo on 9 June 2016: the times do not tell."
      ),
      ("It was fetched 2026-03-05 08:30 UTC.", "It was fetched on 5 March 2026, 08:30 UTC."),
      ("She said it “before 2016-03-05” (2016-03-04).", "She said it “before 2016-03-05” (4 March 2016)."),
      ("Notes/2016-03-05.txt, 2016-13-05 and 555-2016 stay.", "Notes/2016-03-05.txt, 2016-13-05 and 555-2016 stay."),
      ("", ""),
    ])
  func `a kept sentence has its dates in words`(kept: String, told: String) {
    #expect(kept.withDatesInWords == told)
  }
}
