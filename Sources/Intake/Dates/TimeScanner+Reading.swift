import English
import ReportedSpeech

extension TimeScanner {
  /// A date with or without a time, from here on: the longest that stands here.
  mutating func reading() -> WrittenTime.Reading {
    if let time = attempt({ $0.clockFirst() }) { return .time(time) }
    if let time = attempt({ $0.isoDate() ?? $0.attempt { $0.englishDate() } }) {
      return .time(withClock(time))
    }
    guard let reading = attempt({ $0.slashedDate() }) else { return .none }
    if case .time(let time) = reading { return .time(withClock(time)) }
    return reading
  }

  /// "8:30 a.m. EST Tue March 5, 2026", "08:30, 5 March 2026".
  private mutating func clockFirst() -> WrittenTime? {
    guard let clock = clock() else { return nil }
    var zone = zone()
    skipMarks()
    _ = take(word: "on")
    guard var time = attempt({ $0.englishDate() ?? $0.attempt { $0.isoDate() } }), time.unit == .day else { return nil }
    if zone == nil { zone = self.zone() }
    time.second = clock.second
    time.unit = clock.unit
    time.zone = zone
    return time
  }

  private mutating func withClock(_ date: WrittenTime) -> WrittenTime {
    guard date.unit == .day, date.second == nil else { return date }
    return attempt { scanner in
      for _ in 0..<2 {
        if scanner.take(",") || scanner.take("@") || scanner.take("|") { continue }
        if scanner.take("-") || scanner.take(word: "t") || scanner.take(word: "at") { continue }
      }
      guard let clock = scanner.clock() else { return nil }
      var time = date
      time.second = clock.second
      time.unit = clock.unit
      time.zone = scanner.zone()
      return time
    } ?? date
  }

  /// YYYY-MM-DD, YYYY/MM/DD, YYYY.MM.DD, YYYYMMDD, YYYYMMDDhhmmss, YYYY-MM, YYYY.
  private mutating func isoDate() -> WrittenTime? {
    if let long = number(14...14) {
      guard var time = WrittenTime(compact: long / 1_000_000) else { return nil }
      guard let second = TimeScanner.second(long / 10_000 % 100, long / 100 % 100, long % 100) else { return nil }
      time.second = second
      time.unit = .second
      time.zone = zone()
      return time
    }
    if let compact = number(8...8) { return WrittenTime(compact: compact) }
    guard let year = number(4...4), (1000...2999).contains(year) else { return nil }
    let month = attempt { scanner -> (Int, UInt8)? in
      guard case .mark(let b)? = scanner.peek(), [0x2D, 0x2E, 0x2F].contains(b) else { return nil }
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

  /// "Tuesday, March 5, 2026", "Thu, 05 Mar 2026", "5th of March 2026", "05-Mar-2026", "March 2026", and as C
  /// prints it, "Thu Mar 5 08:30:00 2026".
  private mutating func englishDate() -> WrittenTime? {
    if case .word(let word)? = peek(), WeekdayName.weekday(word) != nil {
      at += 1
      skipMarks()
    }
    if let day = dayOfMonth() {
      _ = take("-") || take(word: "of")
      guard let month = month() else { return nil }
      _ = take("-") || take(",")
      return year().flatMap { Day(year: $0, month: month, day: day) }.map { WrittenTime(day: $0) }
    }
    guard let month = month() else { return nil }
    if let year = attempt({ $0.number(4...4) }) {
      return Day(year: year, month: month, day: 1).map { WrittenTime(day: $0, unit: .month) }
    }
    guard let day = dayOfMonth() else { return nil }
    if let time = attempt({ $0.clockBeforeYear(month: month, day: day) }) { return time }
    _ = take(",")
    return year().flatMap { Day(year: $0, month: month, day: day) }.map { WrittenTime(day: $0) }
  }

  private mutating func clockBeforeYear(month: Int, day: Int) -> WrittenTime? {
    guard let clock = clock() else { return nil }
    let zone = zone()
    guard let year = year(), let day = Day(year: year, month: month, day: day) else { return nil }
    var time = WrittenTime(day: day, unit: clock.unit)
    time.second = clock.second
    time.zone = zone
    return time
  }

  /// Two small numbers and a year: read only where it cannot be another day.
  private mutating func slashedDate() -> WrittenTime.Reading? {
    guard let a = number(1...2), case .mark(let mark)? = peek(), [0x2D, 0x2E, 0x2F].contains(mark) else { return nil }
    at += 1
    guard let b = number(1...2), take(Unicode.Scalar(mark)), let year = year() else { return nil }
    let days = Set([Day(year: year, month: a, day: b), Day(year: year, month: b, day: a)].compactMap { $0 })
    guard let day = days.first else { return nil }
    return days.count == 1 ? .time(WrittenTime(day: day)) : .ambiguous
  }

  private mutating func year() -> Int? { number(4...4).flatMap { (1000...2999).contains($0) ? $0 : nil } }

  private mutating func month() -> Int? {
    guard case .word(let word)? = peek(), let month = MonthName.number(word) else { return nil }
    at += 1
    _ = take(".")
    return month
  }

  private mutating func dayOfMonth() -> Int? {
    guard let day = attempt({ $0.number(1...2) }), (1...31).contains(day) else { return nil }
    if case .word(let word)? = peek(), ["st", "nd", "rd", "th"].contains(word) { at += 1 }
    return day
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
