import ReportedSpeech
import Testing

@testable import Intake

@Suite struct WrittenTimeTests {
  /// "from" of the dating and its precision; "ambiguous" or "nothing" where no date is read.
  static func read(_ text: String, zone: String? = nil) -> String {
    switch WrittenTime.reading(text) {
    case .ambiguous: return "ambiguous"
    case .none: return "nothing"
    case .time(let time):
      guard let dating = time.dating(.record, zone: zone.flatMap(Zone.init(text:))) else { return "no such interval" }
      return "\(dating.interval.from.text), \(dating.precision.text)"
    }
  }

  @Test(arguments: [
    // ISO 8601, and what programs make of it.
    ("2026-03-05", "2026-03-05T00:00:00Z, day"),
    ("2026/03/05", "2026-03-05T00:00:00Z, day"),
    ("20260305", "2026-03-05T00:00:00Z, day"),
    ("2026-03", "2026-03-01T00:00:00Z, month"),
    ("2026", "2026-01-01T00:00:00Z, year"),
    ("2026-03-05T08:30:00Z", "2026-03-05T08:30:00Z, second"),
    ("2026-03-05 08:30:00+00:00", "2026-03-05T08:30:00Z, second"),
    ("2026-03-05 08:30:00", "2026-03-05T08:30:00Z, second, zone assumed"),
    ("2026-03-05T08:30", "2026-03-05T08:30:00Z, minute, zone assumed"),
    ("2026-03-05T08:30:00.123456+01:00", "2026-03-05T07:30:00Z, second"),
    ("2026-03-05T08:30:00+0100", "2026-03-05T07:30:00Z, second"),
    ("2026-03-05T08:30:00-05", "2026-03-05T13:30:00Z, second"),
    ("2026-03-05T08:30:00 −05:00", "2026-03-05T13:30:00Z, second"),
    ("20260305T083000Z", "2026-03-05T08:30:00Z, second"),
    ("20260305083000", "2026-03-05T08:30:00Z, second, zone assumed"),
    ("2026-03-05T08:30:00Z[UTC]", "2026-03-05T08:30:00Z, second"),
    ("2026-03-05 08:30:00 UTC", "2026-03-05T08:30:00Z, second"),
    ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z, second"),
    ("1772699400", "2026-03-05T08:30:00Z, second"),
    ("1772699400000", "2026-03-05T08:30:00Z, second"),
    ("1772699400.25", "2026-03-05T08:30:00Z, second"),
    // RFC 822, JavaScript, C.
    ("Thu, 05 Mar 2026 08:30:00 +0100", "2026-03-05T07:30:00Z, second"),
    ("05 Mar 2026 08:30 GMT", "2026-03-05T08:30:00Z, minute"),
    ("Thu Mar 05 2026 08:30:00 GMT+0100 (Central European Standard Time)", "2026-03-05T07:30:00Z, second"),
    ("Thu Mar  5 08:30:00 2026", "2026-03-05T08:30:00Z, second, zone assumed"),
    ("Thu Mar 05 08:30:00 +0000 2026", "2026-03-05T08:30:00Z, second"),
    // English pages.
    ("March 5, 2026", "2026-03-05T00:00:00Z, day"),
    ("Thursday, March 5th, 2026", "2026-03-05T00:00:00Z, day"),
    ("Mar. 5, 2026", "2026-03-05T00:00:00Z, day"),
    ("5 March 2026", "2026-03-05T00:00:00Z, day"),
    ("5th of March 2026", "2026-03-05T00:00:00Z, day"),
    ("05-Mar-2026", "2026-03-05T00:00:00Z, day"),
    ("Sept. 9, 2025", "2025-09-09T00:00:00Z, day"),
    ("March 2026", "2026-03-01T00:00:00Z, month"),
    ("March 5, 2026 at 8:30 a.m. ET", "2026-03-05T13:30:00Z, minute"),
    ("March 5, 20268:30 AM ET", "2026-03-05T13:30:00Z, minute"),
    ("July 5, 2026, 8:30 p.m. ET", "2026-07-06T00:30:00Z, minute"),
    ("March 5, 2026 8:30AM EST", "2026-03-05T13:30:00Z, minute"),
    ("March 5, 2026 | 12:05 am PST", "2026-03-05T08:05:00Z, minute"),
    ("March 5, 2026 - 12 p.m. Eastern Time", "2026-03-05T17:00:00Z, minute"),
    ("8:30 AM EST, Thu March 5, 2026", "2026-03-05T13:30:00Z, minute"),
    ("5 March 2026 08.30am GMT", "2026-03-05T08:30:00Z, minute"),
    ("5 July 2026 08:30 BST", "2026-07-05T07:30:00Z, minute"),
    ("March 5, 2026 8:30\u{A0}a.m.", "2026-03-05T08:30:00Z, minute, zone assumed"),
  ])
  func `a written time is read whole`(text: String, read: String) {
    #expect(WrittenTimeTests.read(text) == read)
  }

  @Test(arguments: [
    ("03/05/2026", "ambiguous"), ("3-5-2026", "ambiguous"), ("03.05.2026", "ambiguous"),
    ("25/12/2025", "2025-12-25T00:00:00Z, day"), ("12/25/2025", "2025-12-25T00:00:00Z, day"),
    ("05/05/2026", "2026-05-05T00:00:00Z, day"),
    ("13/13/2026", "nothing"), ("03/05/26", "nothing"), ("2026-02-30", "nothing"), ("2026-13-01", "nothing"),
    ("2026-03-05T25:00:00Z", "nothing"), ("March 32, 2026", "nothing"), ("March 5", "nothing"),
    ("yesterday", "nothing"), ("2 hours ago", "nothing"), ("None", "nothing"), ("", "nothing"), ("12", "nothing"),
    ("0000-00-00 00:00:00", "nothing"), ("March 5, 2026 in Greyport", "nothing"), ("2026-03-05 IST", "nothing"),
    ("99999999999999999999999999", "nothing"), ("+", "nothing"), ("2026-03-05T08:30:00+99:00", "nothing"),
  ])
  func `what is uncertain is not read`(text: String, read: String) {
    #expect(WrittenTimeTests.read(text) == read)
  }

  @Test(arguments: [
    ("2026-03-05 08:30:00", "America/New_York", "2026-03-05T13:30:00Z, second"),
    ("2026-07-05 08:30:00", "America/New_York", "2026-07-05T12:30:00Z, second"),
    ("2026-03-05 08:30:00", "+05:30", "2026-03-05T03:00:00Z, second"),
    ("2026-03-05 08:30:00Z", "+05:30", "2026-03-05T08:30:00Z, second"),
    ("2026-03-05", "-08:00", "2026-03-05T08:00:00Z, day"),
    // The hour that is skipped in spring counts on from winter's offset.
    ("2026-03-08 02:30:00", "America/New_York", "2026-03-08T07:30:00Z, second"),
  ])
  func `a zone given beforehand is where a time without one is`(text: String, zone: String, read: String) {
    #expect(WrittenTimeTests.read(text, zone: zone) == read)
  }

  @Test func `the day on which clocks change has its own length`() throws {
    guard case .time(let time) = WrittenTime.reading("2026-03-08") else { return #expect(Bool(false)) }
    let interval = try #require(time.dating(.record, zone: Zone(text: "America/New_York"))?.interval)
    #expect(interval.to.seconds - interval.from.seconds == 23 * 3600)
  }
}
