import Testing

@testable import ReportedSpeech

@Suite struct InstantTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", Int64(0)),
    ("2026-03-05T08:30:00Z", 1_772_699_400),
    ("2000-02-29T23:59:59Z", 951_868_799),
    ("1969-12-31T23:59:59Z", -1),
    ("0001-01-01T00:00:00Z", -62_135_596_800),
    ("9999-12-31T23:59:59Z", 253_402_300_799),
  ])
  func `an instant is written and read in one form`(text: String, seconds: Int64) {
    #expect(Instant(text: text)?.seconds == seconds)
    #expect(Instant(seconds: seconds).text == text)
  }

  @Test(arguments: [
    "", "2026-03-05", "2026-03-05 08:30:00Z", "2026-03-05T08:30:00", "2026-03-05T24:00:00Z", "2026-02-29T00:00:00Z",
    "2026-13-01T00:00:00Z", "２026-03-05T08:30:00Z", "2026-03-05T08:61:00Z",
  ])
  func `any other form is refused`(text: String) {
    #expect(Instant(text: text) == nil)
  }

  @Test func `the ends of the calendar are read back`() {
    for seconds in [253_402_300_800, 253_402_300_799, -62_135_596_801, 1_000_000_000_000] as [Int64] {
      #expect(Instant(text: Instant(seconds: seconds).text)?.seconds == seconds)
    }
    #expect(Instant(text: "010000-01-01T00:00:00Z") == nil)
  }
}
