import English
import ReportedSpeech

extension Interval? {
  /// "3 March 2026, 11:00 UTC"; "no date".
  package var inWords: String { self?.inWords ?? "no date" }
}

extension Interval {
  /// "3 March 2026, 11:00 UTC"; "3 March 2026" for a day; "3 to 9 March 2026"; "March 2026" and "1977" for all of them.
  public var inWords: String {
    switch told {
    case .day(let words), .whole(let words): words
    case .span(let first, let last): "\(first) to \(last)"
    }
  }

  /// The same in a sentence: "on 3 March 2026", "between 3 and 9 March 2026", "in March 2026".
  public var whenInWords: String {
    switch told {
    case .day(let words): "on \(words)"
    case .whole(let words): "in \(words)"
    case .span(let first, let last): "between \(first) and \(last)"
    }
  }

  /// Finer than a day.
  public var hasTime: Bool { to.seconds - from.seconds <= 3600 }

  private enum Told {
    case day(String)
    case whole(String)
    case span(String, String)
  }

  private var told: Told {
    let length = to.seconds - from.seconds
    if hasTime { return .day("\(from.day.inWords), \(from.clock) UTC") }
    let (first, last) = days
    if first == last { return .day(first.inWords) }
    // A day of another zone than UTC.
    if length <= 86_400 { return .day("\(from.day.inWords), from \(from.clock) UTC") }
    return Self.months(first, last) ?? Self.span(first, last)
  }

  /// The first and the last. What begins and ends at one time of the day is whole days of some zone.
  private var days: (first: Day, last: Day) {
    let isWhole = (to.seconds - from.seconds + 3600) % 86_400 <= 7200
    guard isWhole, to.seconds - from.seconds > 90_000 else { return (from.day, to.advanced(by: -1).day) }
    return (from.advanced(by: 43_200).day, to.advanced(by: -43_200).day)
  }

  /// Nil for what is no whole months.
  private static func months(_ first: Day, _ last: Day) -> Told? {
    guard first.day == 1, last.day == Day.length(ofMonth: last.month, year: last.year) else { return nil }
    if first.month == 1, last.month == 12 {
      return first.year == last.year ? .whole("\(first.year)") : .span("\(first.year)", "\(last.year)")
    }
    let end = "\(last.monthInWords) \(last.year)"
    if first.year != last.year { return .span("\(first.monthInWords) \(first.year)", end) }
    return first.month == last.month ? .whole(end) : .span(first.monthInWords, end)
  }

  private static func span(_ first: Day, _ last: Day) -> Told {
    if first.year != last.year { return .span(first.inWords, last.inWords) }
    return .span(first.month == last.month ? "\(first.day)" : "\(first.day) \(first.monthInWords)", last.inWords)
  }
}

extension Day {
  /// "3 March 2026".
  package var inWords: String { "\(day) \(monthInWords) \(year)" }

  fileprivate var monthInWords: String { MonthName.written(month) ?? "month \(month)" }
}

extension Instant {
  /// "11:00".
  fileprivate var clock: Substring { text.dropFirst(11).prefix(5) }
}
