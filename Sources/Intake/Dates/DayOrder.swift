import ReportedSpeech

/// In which order "2/3/26" names day, month and year. Who wrote the one line cannot be asked; the other lines of the
/// same column can.
enum DayOrder: Hashable, CaseIterable {
  case dayFirst, monthFirst, yearFirst

  fileprivate func day(_ a: Int, _ b: Int, _ c: Int) -> Day? {
    switch self {
    case .dayFirst: Day(year: c, month: b, day: a)
    case .monthFirst: Day(year: c, month: a, day: b)
    case .yearFirst: Day(year: WrittenTime.year(short: a), month: b, day: c)
    }
  }
}

extension TimeScanner {
  /// Two small numbers and a year, or three small numbers: every day that they may name.
  mutating func slashedDate(weekday: Day.Weekday?) -> WrittenTime.Reading? {
    guard let a = number(1...2), case .mark(let mark)? = peek(), [0x2D, 0x2E, 0x2F].contains(mark) else { return nil }
    at += 1
    guard let b = number(1...2), take(Unicode.Scalar(mark)) else { return nil }
    var known: [DayOrder: Day] = [:]
    let c: Int
    if let year = attempt({ $0.fourDigitYear() }) {
      c = year
    } else if readsShortYears, let short = number(2...2) {
      c = WrittenTime.year(short: short)
      // With hyphens a year may also come first; with slashes nobody writes a year of two digits so.
      if mark == 0x2D { known[.yearFirst] = DayOrder.yearFirst.day(a, b, short) }
    } else {
      return nil
    }
    for order in [DayOrder.dayFirst, .monthFirst] { known[order] = order.day(a, b, c) }
    return TimeScanner.reading(of: known, weekday: weekday)
  }

  private static func reading(of days: [DayOrder: Day], weekday: Day.Weekday?) -> WrittenTime.Reading? {
    var days = days
    if let weekday { days = days.filter { $1.weekday == weekday } }
    guard let any = days.first?.value else { return nil }
    if Set(days.values).count > 1 { return .ambiguous(days.mapValues { WrittenTime(day: $0) }) }
    var time = WrittenTime(day: any)
    time.order = days.count == 1 ? days.first?.key : nil
    return .time(time)
  }
}

extension WrittenTime {
  /// "26" is 2026 and "99" is 1999: spreadsheets draw the line at 1970 or near it.
  static func year(short: Int) -> Int { short < 70 ? 2000 + short : 1900 + short }
}
