import ReportedSpeech

extension TimeScanner {
  /// YYYY-MM-DD, YYYY/MM/DD, YYYY.MM.DD, YYYY:MM:DD, YYYYMMDD, YYYYMMDDhhmm, YYYYMMDDhhmmss, YYYY-MM, YYYY, YYYY-DDD,
  /// YYYY-Www-D, YYYY-Mon-DD.
  mutating func isoDate() -> WrittenTime? {
    if let long = attempt({ $0.compactTime() }) { return long }
    if let compact = number(8...8) { return WrittenTime(compact: compact) }
    guard let year = fourDigitYear() else { return nil }
    if let day = attempt({ $0.dayOfYear(year) ?? $0.dayOfWeek(year) ?? $0.dayBehindMonthName(year) }) {
      return WrittenTime(day: day)
    }
    let month = attempt { scanner -> (Int, UInt8)? in
      guard case .mark(let b)? = scanner.peek(), [0x2D, 0x2E, 0x2F, 0x3A].contains(b) else { return nil }
      scanner.at += 1
      return scanner.number(1...2).map { ($0, b) }
    }
    guard let (month, mark) = month else {
      return Day(year: year, month: 1, day: 1).map { WrittenTime(day: $0, unit: .year) }
    }
    guard take(Unicode.Scalar(mark)), let day = number(1...2) else {
      return Day(year: year, month: month, day: 1).map { WrittenTime(day: $0, unit: .month) }
    }
    return Day(year: year, month: month, day: day).map { WrittenTime(day: $0) }
  }

  private mutating func compactTime() -> WrittenTime? {
    guard case .number(let value, let digits)? = peek(), digits == 12 || digits == 14 else { return nil }
    at += 1
    let long = digits == 12 ? value * 100 : value
    guard var time = WrittenTime(compact: long / 1_000_000),
      let second = TimeScanner.second(long / 10_000 % 100, long / 100 % 100, long % 100)
    else { return nil }
    time.second = second
    time.unit = digits == 12 ? .minute : .second
    time.zone = zone()
    return time
  }

  private mutating func dayOfYear(_ year: Int) -> Day? {
    attempt { scanner in
      guard scanner.take("-"), let count = scanner.number(3...3), let first = Day(year: year, month: 1, day: 1)
      else { return nil }
      let day = first.advanced(by: count - 1)
      return count > 0 && day.year == year ? day : nil
    }
  }

  /// "2026-W07-3", "2026W073": the week that holds 4 January is the first.
  private mutating func dayOfWeek(_ year: Int) -> Day? {
    attempt { scanner in
      _ = scanner.take("-")
      guard scanner.take(word: "w"), let fourth = Day(year: year, month: 1, day: 4) else { return nil }
      var (week, day) = (0, 0)
      if let both = scanner.number(3...3) {
        (week, day) = (both / 10, both % 10)
      } else if let number = scanner.number(2...2), scanner.take("-"), let last = scanner.number(1...1) {
        (week, day) = (number, last)
      }
      guard (1...53).contains(week), (1...7).contains(day) else { return nil }
      return fourth.advanced(by: (week - 1) * 7 + day - 1 - fourth.weekday.rawValue)
    }
  }

  /// "2026-Feb-25", "2026 February 25".
  private mutating func dayBehindMonthName(_ year: Int) -> Day? {
    attempt { scanner in
      _ = scanner.take("-") || scanner.take(",")
      guard let month = scanner.month() else { return nil }
      _ = scanner.take("-")
      return scanner.dayOfMonth().flatMap { Day(year: year, month: month, day: $0) }
    }
  }
}

extension WrittenTime {
  /// YYYYMMDD.
  init?(compact: Int) {
    guard (1900...2199).contains(compact / 10_000),
      let day = Day(year: compact / 10_000, month: compact / 100 % 100, day: compact % 100)
    else { return nil }
    self.init(day: day)
  }
}
