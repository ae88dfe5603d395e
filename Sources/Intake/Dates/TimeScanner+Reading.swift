import English
import ReportedSpeech

extension TimeScanner {
  /// A date with or without a time, from here on: the longest that stands here.
  mutating func reading() -> WrittenTime.Reading {
    if let reading = attempt({ $0.clockFirst() }) { return reading }
    guard let date = attempt({ $0.date() }) else { return .none }
    guard date.isDay, let (clock, zone) = attempt({ $0.clockBehind() }) else { return date }
    return date.mapped { $0.at(clock, zone) }
  }

  private mutating func date() -> WrittenTime.Reading? {
    var weekday: Day.Weekday?
    if case .word(let word)? = peek(), let day = WeekdayName.weekday(word) {
      weekday = day
      at += 1
      skipMarks()
    }
    if let time = attempt({ $0.isoDate() }) ?? attempt({ $0.englishDate() }) { return .time(time) }
    return attempt { $0.slashedDate(weekday: weekday) }
  }

  /// "8:30 a.m. EST Tue March 5, 2026", "08:30, 5 March 2026".
  private mutating func clockFirst() -> WrittenTime.Reading? {
    guard let clock = clock() else { return nil }
    var zone = zone()
    skipMarks()
    _ = take(word: "on")
    guard let date = date(), date.isDay else { return nil }
    if zone == nil { zone = self.zone() }
    return date.mapped { $0.at(clock, zone) }
  }

  private mutating func clockBehind() -> (Clock, Zone?)? {
    for _ in 0..<2 {
      if take(",") || take("@") || take("|") || take("-") || take(word: "t") || take(word: "at") { continue }
    }
    guard let clock = clock() else { return nil }
    return (clock, zone())
  }

  /// "Tuesday, March 5, 2026", "Thu, 05 Mar 2026", "5th of March 2026", "05-Mar-2026", "March 2026", and as C
  /// prints it, "Thu Mar 5 08:30:00 2026".
  private mutating func englishDate() -> WrittenTime? {
    if let day = dayOfMonth() {
      _ = take("-") || take(word: "of") || take(".") || take("/")
      guard let month = month() else { return nil }
      _ = take("-") || take(",") || take("/")
      return year().flatMap { Day(year: $0, month: month, day: day) }.map { WrittenTime(day: $0) }
    }
    guard let month = month() else { return nil }
    if let year = attempt({ $0.number(4...4) }) {
      return Day(year: year, month: month, day: 1).map { WrittenTime(day: $0, unit: .month) }
    }
    _ = take("-")
    guard let day = dayOfMonth() else { return nil }
    if let time = attempt({ $0.clockBeforeYear(month: month, day: day) }) { return time }
    _ = take(",") || take("-")
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

  /// Of four digits, or of two where the whole of a field is a date.
  private mutating func year() -> Int? {
    attempt { $0.fourDigitYear() }
      ?? (readsShortYears ? attempt { $0.number(2...2).map(WrittenTime.year(short:)) } : nil)
  }

  mutating func fourDigitYear() -> Int? { number(4...4).flatMap { (1...9999).contains($0) ? $0 : nil } }

  mutating func month() -> Int? {
    guard case .word(let word)? = peek(), let month = MonthName.number(word) else { return nil }
    at += 1
    _ = take(".")
    return month
  }

  mutating func dayOfMonth() -> Int? {
    guard let day = attempt({ $0.number(1...2) }), (1...31).contains(day) else { return nil }
    if case .word(let word)? = peek(), ["st", "nd", "rd", "th"].contains(word) { at += 1 }
    return day
  }
}

extension WrittenTime.Reading {
  /// A whole day, to which a time may be added.
  fileprivate var isDay: Bool {
    switch self {
    case .time(let time): time.unit == .day && time.second == nil
    case .ambiguous: true
    case .placeholder, .none: false
    }
  }
}

extension WrittenTime {
  fileprivate func at(_ clock: TimeScanner.Clock, _ zone: Zone?) -> WrittenTime {
    var time = self
    time.second = clock.second
    time.unit = clock.unit
    time.zone = zone
    return time
  }
}
