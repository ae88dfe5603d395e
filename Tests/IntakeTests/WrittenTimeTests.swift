import ReportedSpeech
import Testing

@testable import Intake

@Suite struct WrittenTimeTests {
  /// "from" of the dating and its precision; "ambiguous" or "nothing" where no date is read.
  static func read(_ text: String, zone: String? = nil) -> String {
    switch WrittenTime.reading(text) {
    case .ambiguous: return "ambiguous"
    case .placeholder: return "placeholder"
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
    ("Feb. 25, 2026, 7:15 a.m. ET", "2026-02-25T12:15:00Z, minute"),
    ("Feb. 25, 2026, noon ET", "2026-02-25T17:00:00Z, minute"),
    ("7:15 a.m. on 25 February 2026", "2026-02-25T07:15:00Z, minute, zone assumed"),
    ("25 Feb 2026 07.15", "2026-02-25T07:15:00Z, minute, zone assumed"),
    ("Wed 25 Feb 2026 7h15", "2026-02-25T07:15:00Z, minute, zone assumed"),
    // Feeds: a year of two digits, weekdays without a comma, zones said twice or by their place.
    ("Wed, 25 Feb 26 07:15:00 GMT", "2026-02-25T07:15:00Z, second"),
    ("Wednesday, 25-Feb-26 07:15:00 GMT", "2026-02-25T07:15:00Z, second"),
    ("Wed 25 Feb 2026 07:15 EST", "2026-02-25T12:15:00Z, minute"),
    ("Wed Feb 25 07:15:00 EST 2026", "2026-02-25T12:15:00Z, second"),
    ("2026-02-25 07:15:00.000000 +0100 CET", "2026-02-25T06:15:00Z, second"),
    ("2026-02-25T07:15:00[America/New_York]", "2026-02-25T12:15:00Z, second"),
    ("2026-02-25 07:15 Europe/Paris", "2026-02-25T06:15:00Z, minute"),
    // Spreadsheets: American days, days counted since 1899, month names between hyphens.
    ("2/25/26 7:15", "2026-02-25T07:15:00Z, minute, zone assumed"),
    ("2/25/2026 7:15:30 PM", "2026-02-25T19:15:30Z, second, zone assumed"),
    ("25/02/26", "2026-02-25T00:00:00Z, day"), ("25.2.2026 7:15", "2026-02-25T07:15:00Z, minute, zone assumed"),
    ("Wed 2/3/26", "nothing"), ("Tue 2/3/26", "2026-02-03T00:00:00Z, day"),
    ("46064", "2026-02-11T00:00:00Z, day"), ("46064.3125", "2026-02-11T07:30:00Z, minute, zone assumed"),
    ("46064,3125", "2026-02-11T07:30:00Z, minute, zone assumed"), ("25-Feb-26", "2026-02-25T00:00:00Z, day"),
    ("2026-Feb-25", "2026-02-25T00:00:00Z, day"), ("2026:02:25 07:15:00", "2026-02-25T07:15:00Z, second, zone assumed"),
    // Other ISO forms, and numbers of other programs.
    ("2026-W09-3", "2026-02-25T00:00:00Z, day"), ("2026W093", "2026-02-25T00:00:00Z, day"),
    ("2026-056", "2026-02-25T00:00:00Z, day"), ("202602250715", "2026-02-25T07:15:00Z, minute, zone assumed"),
    ("1772003700000000", "2026-02-25T07:15:00Z, second"), ("1.7720037E9", "2026-02-25T07:15:00Z, second"),
    ("/Date(1772003700000)/", "2026-02-25T07:15:00Z, second"), ("883612800", "1998-01-01T00:00:00Z, second"),
  ])
  func `a written time is read whole`(text: String, read: String) {
    #expect(WrittenTimeTests.read(text) == read)
  }

  @Test(arguments: [
    ("03/05/2026", "ambiguous"), ("3-5-2026", "ambiguous"), ("03.05.2026", "ambiguous"),
    ("25/12/2025", "2025-12-25T00:00:00Z, day"), ("12/25/2025", "2025-12-25T00:00:00Z, day"),
    ("05/05/2026", "2026-05-05T00:00:00Z, day"),
    ("03/05/2026 08:30", "ambiguous"), ("2/3/26", "ambiguous"), ("11-02-26", "ambiguous"), ("13/13/2026", "nothing"),
    ("1.77E+09", "nothing"), ("12345", "nothing"), ("460645", "nothing"), ("2026-400", "nothing"),
    ("03/05/26", "ambiguous"), ("2026-02-30", "nothing"), ("2026-13-01", "nothing"),
    ("2026-03-05T25:00:00Z", "nothing"), ("March 32, 2026", "nothing"), ("March 5", "nothing"),
    ("yesterday", "nothing"), ("2 hours ago", "nothing"), ("None", "nothing"), ("", "nothing"), ("12", "nothing"),
    ("0000-00-00 00:00:00", "placeholder"), ("March 5, 2026 in Greyport", "nothing"), ("2026-03-05 IST", "nothing"),
    ("99999999999999999999999999", "nothing"), ("+", "nothing"), ("2026-03-05T08:30:00+99:00", "nothing"),
  ])
  func `what is uncertain is not read`(text: String, read: String) {
    #expect(WrittenTimeTests.read(text) == read)
  }

  /// What programs write for "no date", in any form and moved by any zone.
  @Test(arguments: [
    "1970-01-01", "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 GMT", "January 1, 1970",
    "1969-12-31T19:00:00-05:00",
    "1970-01-01T01:00:00+01:00", "Dec 31, 1969", "1/1/1970", "1/1/70", "0", "0.0", "-1", "0000-00-00 00:00:00",
    "00/00/0000", "1900-01-01", "1/1/1900 12:00:00 AM", "1/0/1900", "1899-12-30T00:00:00", "12/30/1899", "30.12.1899",
    "0001-01-01T00:00:00", "0001-01-01", "1/1/0001 12:00:00 AM", "1601-01-01T00:00:00Z", "1753-01-01", "1904-01-01",
    "-62135596800", "9999-12-31",
  ])
  func `another system's null date is none`(text: String) { #expect(WrittenTimeTests.read(text) == "placeholder") }

  @Test(arguments: [
    "1970-01-02", "1969-12-30", "1900-01-02", "1970", "1899-12-01", "1980-01-01", "2000-01-01", "2001-01-01",
  ])
  func `an old day is a day`(text: String) { #expect(WrittenTimeTests.read(text).hasSuffix("day") || text == "1970") }

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
