import English
import ReportedSpeech

/// When a post says that it was made: a clock, and the day perhaps.
struct PostTime {
  /// Of the day.
  let second: Int
  let zone: Zone?
  let day: StatedDay?

  /// "Feb. 11" names no year; the page that it stands on lends it one.
  struct StatedDay {
    let year: Int?
    let month: Int
    let day: Int

    func day(near known: Day) -> Day? {
      let years = year.map { [$0] } ?? [known.year - 1, known.year, known.year + 1]
      return years.compactMap { Day(year: $0, month: month, day: day) }
        .min { abs($0.number - known.number) < abs($1.number - known.number) }
    }
  }

  /// Nil where the text is more than that: "5:40 p.m. ET, February 11, 2026", "Wednesday, Feb. 11, 17:40", "Posted at 17:40".
  init?(_ text: String) {
    var scanner = TimeScanner(text)
    scanner.skipPostLabel()
    let before = scanner.attempt { $0.dayBeforeClock() }
    guard let clock = scanner.clock(), clock.second < 86_400 else { return nil }
    second = clock.second
    zone = scanner.zone()
    day = before ?? scanner.attempt { $0.dayBehindClock() }
    guard scanner.isAtEnd else { return nil }
  }

  /// Whether a line may begin with one: most lines are told by their first word.
  static func mayBegin(_ line: Substring) -> Bool {
    guard let first = line.utf8.first else { return false }
    if first >= 0x30 && first <= 0x39 { return true }
    let word = line.prefix(10).prefix { $0.isASCII && $0.isLetter }.lowercased()
    guard word.utf8.count >= 3 else { return false }
    return labels.contains(word) || MonthName.number(word) != nil || WeekdayName.weekday(word) != nil
  }

  fileprivate static let labels: Set<String> = ["posted", "published", "updated", "update", "last", "added"]
}

extension TimeScanner {
  fileprivate mutating func skipPostLabel() {
    guard case .word(let word)? = peek(), PostTime.labels.contains(word) else { return }
    at += 1
    if word == "last" { _ = take(word: "updated") }
    _ = take(":")
    _ = take(word: "at") || take(word: "on")
  }

  private mutating func statedDay() -> PostTime.StatedDay? {
    if case .word(let word)? = peek(), WeekdayName.weekday(word) != nil {
      at += 1
      _ = take(".")
      _ = take(",")
    }
    if let iso = attempt({ $0.isoDate() }), iso.unit == .day, iso.second == nil {
      return PostTime.StatedDay(year: iso.day.year, month: iso.day.month, day: iso.day.day)
    }
    let first = attempt { $0.month() }
    guard let day = dayOfMonth(), let month = first ?? month() else { return nil }
    let year = attempt { scanner in
      _ = scanner.take(",")
      return scanner.fourDigitYear()
    }
    return PostTime.StatedDay(year: year, month: month, day: day)
  }

  fileprivate mutating func dayBeforeClock() -> PostTime.StatedDay? {
    guard let day = statedDay() else { return nil }
    while take(",") || take("@") || take("|") || take("-") || take("/") || take(word: "at") || take(word: "t") {}
    return day
  }

  fileprivate mutating func dayBehindClock() -> PostTime.StatedDay? {
    while take(",") || take("|") || take("-") || take("/") || take(word: "on") {}
    return statedDay()
  }
}
