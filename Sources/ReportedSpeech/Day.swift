/// A day of the proleptic Gregorian calendar.
///
///     Day(year: 2026, month: 3, day: 5)?.weekday  // .thursday
///
/// The arithmetic is Howard Hinnant's `days_from_civil`, exact for every year that `Int` holds.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public var number: Int

  public init(number: Int) { self.number = number }

  /// Nil where the calendar has no such day, or the year is outside 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Reads `YYYY-MM-DD` and nothing else.
  public init?(text: String) {
    let b = Array(text.utf8)
    guard b.count == 10, b[4] == UInt8(ascii: "-"), b[7] == UInt8(ascii: "-"),
      let y = Int(digits: b[0..<4]), let m = Int(digits: b[5..<7]), let d = Int(digits: b[8..<10])
    else { return nil }
    self.init(year: y, month: m, day: d)
  }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  public var year: Int { civil.year }
  public var month: Int { civil.month }
  public var day: Int { civil.day }

  /// `YYYY-MM-DD`.
  public var text: String {
    let (y, m, d) = civil
    return "\(y.padded(4))-\(m.padded(2))-\(d.padded(2))"
  }

  public enum Weekday: Int, Sendable, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday
  }

  public var weekday: Weekday {
    // 1970-01-01 was a Thursday, the fourth of our week.
    let index = ((number + 3) % 7 + 7) % 7
    return Weekday.allCases[index]
  }

  public func advanced(by days: Int) -> Day { Day(number: number + days) }

  /// 00:00:00 UTC of this day.
  public var start: Instant { Instant(seconds: Int64(number) * 86_400) }

  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private var civil: (year: Int, month: Int, day: Int) {
    let z = number + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let mp = (5 * dayOfYear + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * mp + 2) / 5 + 1)
  }
}
